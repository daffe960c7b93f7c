/*
 * Several threads at one handle at once: a list that all add to, a counter that all feed, a study that is freed
 * while others analyse it. The counts at the end must be those of one thread; what races, valgrind's drd and
 * helgrind tell.
 *
 * With an argument, each function is called once before the threads begin. What Swift makes at its first use is
 * guarded by atomic numbers, which valgrind's tools take for races.
 */

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "stafet.h"

enum { thread_count = 4, round_count = 5 };

static uint64_t files, study, counter;
static int failures = 0;
static pthread_mutex_t failure_lock = PTHREAD_MUTEX_INITIALIZER;

static void expect_at(int place, int is_true)
{
    if (!is_true) {
        fprintf(stderr, "races.c:%d: not as it should be\n", place);
        pthread_mutex_lock(&failure_lock);
        failures++;
        pthread_mutex_unlock(&failure_lock);
    }
}

#define expect(condition) expect_at(__LINE__, (condition))

static const char table[] =
    "id,kind,author,recipient,text,theme\n"
    "q1,question,Anna,Bo,Hvordan skaber vi tid til ledelse?,Tid\n"
    "q2,question,Bo,Anna,Hvem har ansvaret for kulturen?,Kultur\n";
static const char line[] =
    "{\"relay\": \"r\", \"kind\": \"question\", \"text\": \"Hvordan skaber vi tid til ledelse?\"}\n";

static void *work(void *argument)
{
    const int thread = *(const int *)argument;
    int round;

    for (round = 0; round < round_count; round++) {
        char name[32];
        uint64_t own = 0, analysis = 0, report = 0;
        size_t count = 0;
        int32_t status;

        snprintf(name, sizeof name, "file-%d-%d", thread, round);
        expect(stafet_files_add(files, name, strlen(name), table, sizeof table - 1) == STAFET_OK);
        expect(stafet_files_count(files, &count) == STAFET_OK && count > 0);
        expect(stafet_counter_feed(counter, line, sizeof line - 1, NULL) == STAFET_OK);

        /* The study may have been freed by another thread: that is told, and nothing else happens. */
        status = stafet_analysis_make(study, NULL, 0, NULL, 0, &analysis, NULL);
        expect(status == STAFET_OK || status == STAFET_BAD_HANDLE);
        if (thread == 0 && round == round_count / 2) {
            expect(stafet_free(study) == STAFET_OK);
        }
        if (status == STAFET_OK) {
            static const char numbers[] = "{\"files\": [\"analysis.json\"]}";
            expect(stafet_analysis_write(analysis, numbers, sizeof numbers - 1, &report, NULL)
                   == STAFET_OK);
            expect(stafet_free(report) == STAFET_OK);
            expect(stafet_free(analysis) == STAFET_OK);
        }
        expect(stafet_files_new(&own) == STAFET_OK);
        expect(stafet_free(own) == STAFET_OK);
    }
    return NULL;
}

/* Lets the library make what it makes at first use. */
static void warm_up(void)
{
    uint64_t analysis = 0, report = 0, counts = 0, words = 0;

    expect(stafet_analysis_make(study, NULL, 0, NULL, 0, &analysis, NULL) == STAFET_OK);
    expect(stafet_analysis_write(analysis, NULL, 0, &report, NULL) == STAFET_OK);
    expect(stafet_counter_new(NULL, 0, &counts, NULL) == STAFET_OK);
    expect(stafet_counter_feed(counts, line, sizeof line - 1, NULL) == STAFET_OK);
    expect(stafet_counter_keywords(counts, NULL, 0, &words, NULL) == STAFET_OK);
    expect(stafet_free(words) == STAFET_OK);
    expect(stafet_free(counts) == STAFET_OK);
    expect(stafet_free(report) == STAFET_OK);
    expect(stafet_free(analysis) == STAFET_OK);
}

int main(int argument_count, char **arguments)
{
    pthread_t threads[thread_count];
    int numbers[thread_count];
    uint64_t input, count;
    size_t length = 0;
    char bytes[4096];
    int thread;

    expect(stafet_files_new(&files) == STAFET_OK);
    expect(stafet_counter_new(NULL, 0, &counter, NULL) == STAFET_OK);
    expect(stafet_files_new(&input) == STAFET_OK);
    expect(stafet_files_add(input, "svar.csv", 8, table, sizeof table - 1) == STAFET_OK);
    expect(stafet_study_read(input, NULL, 0, &study, NULL) == STAFET_OK);

    (void)arguments;
    if (argument_count > 1) {
        warm_up();
    }
    for (thread = 0; thread < thread_count; thread++) {
        numbers[thread] = thread;
        expect(pthread_create(&threads[thread], NULL, work, &numbers[thread]) == 0);
    }
    for (thread = 0; thread < thread_count; thread++) {
        pthread_join(threads[thread], NULL);
    }

    expect(stafet_files_count(files, &length) == STAFET_OK);
    expect(length == (size_t)thread_count * round_count);
    expect(stafet_counter_write(counter, &count, NULL) == STAFET_OK);
    memset(bytes, 0, sizeof bytes);
    expect(stafet_files_bytes(count, 0, bytes, sizeof bytes - 1, &length) == STAFET_OK
           || length >= sizeof bytes);
    expect(length >= sizeof bytes || strstr(bytes, "\"contributions\": 20,") != NULL);
    expect(stafet_free(count) == STAFET_OK);
    expect(stafet_free(counter) == STAFET_OK);
    expect(stafet_free(input) == STAFET_OK);
    expect(stafet_free(files) == STAFET_OK);
    if (failures == 0) {
        printf("all threads came back as they should\n");
    }
    return failures == 0 ? 0 : 1;
}
