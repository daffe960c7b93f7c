/*
 * What no caller should do: each call must come back with the status that stafet.h names, and nothing may
 * end the process. With an argument, only the calls that need much memory are made, for a process that
 * may not have it.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stafet.h"

static int failures = 0;

static void expect_at(int line, int32_t found, int32_t expected)
{
    if (found != expected) {
        fprintf(stderr, "hostile.c:%d: status %d instead of %d\n", line, (int)found, (int)expected);
        failures++;
    }
}

#define expect(call, status) expect_at(__LINE__, (call), (status))

static const char table[] = "id,kind,text\nq1,question,Hvordan?\n";
static const char line[] = "{\"relay\": \"r\", \"kind\": \"question\", \"text\": \"Hvordan g\303\245r det?\"}\n";

/* A process that may not have the memory is told so, and can go on. */
static void demand_memory(void)
{
    uint64_t files, study;
    size_t length = (size_t)64 << 20;
    char *bytes = malloc(length);

    if (bytes == NULL) {
        fprintf(stderr, "hostile.c: the limit is too low for the test itself\n");
        exit(2);
    }
    memset(bytes, 'x', length);
    expect(stafet_files_new(&files), STAFET_OK);
    expect(stafet_files_add(files, "a", 1, bytes, length), STAFET_OUT_OF_MEMORY);
    expect(stafet_files_add(files, "b", 1, bytes, (size_t)8 << 20), STAFET_OK);
    /* A study needs many times the memory of its file. */
    expect(stafet_study_read(files, NULL, 0, &study, NULL), STAFET_OUT_OF_MEMORY);
    expect(stafet_free(files), STAFET_OK);
    expect(stafet_files_new(&files), STAFET_OK);
    expect(stafet_files_add(files, "svar.csv", 8, table, sizeof table - 1), STAFET_OK);
    expect(stafet_study_read(files, NULL, 0, &study, NULL), STAFET_OK);
    expect(stafet_free(study), STAFET_OK);
    expect(stafet_free(files), STAFET_OK);
    free(bytes);
}

static void lie(void)
{
    static const uint64_t invented[] = {0, 1ull << 40, UINT64_MAX, 0xdeadbeefull};
    static const char torn[] = {(char)0xc3, (char)0xa5, (char)0xe2, (char)0x82};
    uint64_t files, study, analysis, counter, out, messages;
    size_t length = 0, index = 0, number;
    char byte = 0;
    int32_t kind;

    expect(stafet_files_new(NULL), STAFET_NULL_POINTER);
    expect(stafet_files_new(&files), STAFET_OK);
    expect(stafet_files_add(files, "svar.csv", 8, table, sizeof table - 1), STAFET_OK);
    expect(stafet_study_read(files, NULL, 0, &study, &messages), STAFET_OK);
    expect(stafet_free(messages), STAFET_OK);
    expect(stafet_analysis_make(study, NULL, 0, NULL, 0, &analysis, NULL), STAFET_OK);
    expect(stafet_counter_new(NULL, 0, &counter, NULL), STAFET_OK);

    /* pointers that are not there */
    expect(stafet_files_add(files, NULL, 1, NULL, 0), STAFET_NULL_POINTER);
    expect(stafet_files_add(files, "x", 1, NULL, 1), STAFET_NULL_POINTER);
    expect(stafet_files_count(files, NULL), STAFET_NULL_POINTER);
    expect(stafet_files_find(files, "x", 1, NULL), STAFET_NULL_POINTER);
    expect(stafet_files_bytes(files, 0, NULL, 1, &length), STAFET_NULL_POINTER);
    expect(stafet_files_bytes(files, 0, &byte, 1, NULL), STAFET_NULL_POINTER);
    expect(stafet_study_read(files, NULL, 1, &out, NULL), STAFET_NULL_POINTER);
    expect(stafet_study_read(files, NULL, 0, NULL, &messages), STAFET_NULL_POINTER);
    expect(stafet_study_write(study, NULL, 0, NULL, NULL), STAFET_NULL_POINTER);
    expect(stafet_study_take_steps(study, NULL, 1, NULL, 0, &out, NULL), STAFET_NULL_POINTER);
    expect(stafet_analysis_make(study, NULL, 9, NULL, 0, &out, NULL), STAFET_NULL_POINTER);
    expect(stafet_analysis_write(analysis, NULL, 0, NULL, NULL), STAFET_NULL_POINTER);
    expect(stafet_suggestions_make(study, 0, NULL, 0, NULL, NULL), STAFET_NULL_POINTER);
    expect(stafet_suggestions_accept(study, files, NULL, 0, NULL, NULL), STAFET_NULL_POINTER);
    expect(stafet_counter_new(NULL, 0, NULL, NULL), STAFET_NULL_POINTER);
    expect(stafet_counter_feed(counter, NULL, 1, NULL), STAFET_NULL_POINTER);
    expect(stafet_counter_merge(counter, NULL, 1, NULL), STAFET_NULL_POINTER);
    expect(stafet_counter_write(counter, NULL, NULL), STAFET_NULL_POINTER);
    expect(stafet_counter_keywords(counter, NULL, 0, NULL, NULL), STAFET_NULL_POINTER);
    expect(stafet_kind(counter, NULL), STAFET_NULL_POINTER);

    /* handles that were never given out */
    for (number = 0; number < sizeof invented / sizeof *invented; number++) {
        const uint64_t handle = invented[number];
        expect(stafet_kind(handle, &kind), STAFET_BAD_HANDLE);
        expect(stafet_files_add(handle, "x", 1, "x", 1), STAFET_BAD_HANDLE);
        expect(stafet_files_count(handle, &length), STAFET_BAD_HANDLE);
        expect(stafet_files_bytes(handle, 0, NULL, 0, &length), STAFET_BAD_HANDLE);
        expect(stafet_study_read(handle, NULL, 0, &out, NULL), STAFET_BAD_HANDLE);
        expect(stafet_study_write(handle, NULL, 0, &out, NULL), STAFET_BAD_HANDLE);
        expect(stafet_study_take_steps(handle, NULL, 0, NULL, 0, &out, NULL), STAFET_BAD_HANDLE);
        expect(stafet_analysis_make(handle, NULL, 0, NULL, 0, &out, NULL), STAFET_BAD_HANDLE);
        expect(stafet_analysis_write(handle, NULL, 0, &out, NULL), STAFET_BAD_HANDLE);
        expect(stafet_suggestions_make(handle, 0, NULL, 0, &out, NULL), STAFET_BAD_HANDLE);
        expect(stafet_suggestions_accept(handle, files, NULL, 0, &out, NULL), STAFET_BAD_HANDLE);
        expect(stafet_counter_feed(handle, "", 0, NULL), STAFET_BAD_HANDLE);
        expect(stafet_counter_end(handle, NULL), STAFET_BAD_HANDLE);
        expect(stafet_counter_write(handle, &out, NULL), STAFET_BAD_HANDLE);
        expect(stafet_counter_merge(handle, "", 0, NULL), STAFET_BAD_HANDLE);
        expect(stafet_counter_keywords(handle, NULL, 0, &out, NULL), STAFET_BAD_HANDLE);
        expect(stafet_free(handle), handle == 0 ? STAFET_OK : STAFET_BAD_HANDLE);
    }

    /* handles of another kind */
    expect(stafet_files_count(study, &length), STAFET_WRONG_KIND);
    expect(stafet_study_read(study, NULL, 0, &out, NULL), STAFET_WRONG_KIND);
    expect(stafet_study_write(analysis, NULL, 0, &out, NULL), STAFET_WRONG_KIND);
    expect(stafet_analysis_make(files, NULL, 0, NULL, 0, &out, NULL), STAFET_WRONG_KIND);
    expect(stafet_analysis_write(counter, NULL, 0, &out, NULL), STAFET_WRONG_KIND);
    expect(stafet_suggestions_make(study, study, NULL, 0, &out, NULL), STAFET_WRONG_KIND);
    expect(stafet_counter_end(files, NULL), STAFET_WRONG_KIND);

    /* lengths and indices that lie */
    expect(stafet_files_add(files, "x", (size_t)PTRDIFF_MAX + 1, "x", 1), STAFET_BAD_LENGTH);
    expect(stafet_files_add(files, "x", 1, "x", SIZE_MAX), STAFET_BAD_LENGTH);
    expect(stafet_files_add(files, "x", 0, "x", 1), STAFET_BAD_LENGTH);
    expect(stafet_files_add(files, "x", 1, "x", PTRDIFF_MAX / 2), STAFET_OUT_OF_MEMORY);
    expect(stafet_counter_feed(counter, "x", SIZE_MAX, NULL), STAFET_BAD_LENGTH);
    expect(stafet_counter_feed(counter, "x", PTRDIFF_MAX, NULL), STAFET_OUT_OF_MEMORY);
    expect(stafet_counter_merge(counter, "x", PTRDIFF_MAX, NULL), STAFET_OUT_OF_MEMORY);
    expect(stafet_files_bytes(files, 0, &byte, SIZE_MAX, &length), STAFET_BAD_LENGTH);
    expect(stafet_files_bytes(files, 0, &byte, 1, &length), STAFET_BUFFER_TOO_SMALL);
    expect(length == sizeof table - 1 ? 0 : 1, 0);
    expect(stafet_files_bytes(files, 1, &byte, 1, &length), STAFET_BAD_INDEX);
    expect(stafet_files_name(files, SIZE_MAX, &byte, 1, &length), STAFET_BAD_INDEX);
    expect(stafet_files_find(files, "x", 1, &index), STAFET_NOT_FOUND);
    expect(stafet_files_add(files, "svar.csv", 8, "", 0), STAFET_NAME_TAKEN);

    /* letters that were cut, and texts that are no options */
    for (number = 1; number <= sizeof torn; number++) {
        const int32_t status = number == 2 ? STAFET_BAD_OPTIONS : STAFET_NOT_UTF8;
        expect(stafet_study_read(files, torn, number, &out, NULL), status);
        expect(stafet_counter_new(torn, number, &out, NULL), status);
    }
    expect(stafet_study_read(files, "{\"a\": 1}", 8, &out, &messages), STAFET_BAD_OPTIONS);
    expect(out == 0 ? 0 : 1, 0);
    expect(stafet_free(messages), STAFET_OK);
    expect(stafet_counter_feed(counter, line, sizeof line - 20, NULL), STAFET_OK);
    expect(stafet_counter_write(counter, &out, &messages), STAFET_UNFINISHED);
    expect(messages == 0 ? 0 : 1, 0);
    expect(stafet_counter_feed(counter, line + sizeof line - 20, 19, NULL), STAFET_OK);
    expect(stafet_counter_write(counter, &out, NULL), STAFET_OK);
    expect(stafet_free(out), STAFET_OK);

    /* used after it was freed, and freed twice */
    expect(stafet_free(study), STAFET_OK);
    expect(stafet_free(study), STAFET_BAD_HANDLE);
    expect(stafet_study_write(study, NULL, 0, &out, NULL), STAFET_BAD_HANDLE);
    /* What was made of a study needs it no more. */
    expect(stafet_analysis_write(analysis, NULL, 0, &out, NULL), STAFET_OK);
    expect(stafet_free(out), STAFET_OK);
    expect(stafet_free(analysis), STAFET_OK);
    expect(stafet_free(counter), STAFET_OK);
    expect(stafet_counter_end(counter, NULL), STAFET_BAD_HANDLE);
    expect(stafet_free(files), STAFET_OK);
    expect(stafet_files_count(files, &length), STAFET_BAD_HANDLE);

    for (number = 0; number < 200; number++) {
        if (stafet_status_text((int32_t)number - 50) == NULL) {
            expect(1, 0);
        }
    }
}

int main(int count, char **arguments)
{
    (void)arguments;
    if (count > 1) {
        demand_memory();
    } else {
        lie();
    }
    if (failures == 0) {
        printf("every call came back as it should\n");
    }
    return failures == 0 ? 0 : 1;
}
