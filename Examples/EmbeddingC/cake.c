/*
 * From a table of contributions to a cake and a report.
 *
 *   cake FILE [FOLDER]
 *
 * FILE is a study, or a table, JSON Lines or chat of contributions. The report is written to FOLDER, by
 * custom `out`, which must be there.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stafet.h"

/* Ends the program with the messages of the library, or with what a status means. */
static void fail(int32_t status, uint64_t messages)
{
    char *text = NULL;
    size_t length = 0;

    if (messages != 0 && stafet_files_bytes(messages, 0, NULL, 0, &length) == STAFET_OK
        && (text = malloc(length + 1)) != NULL
        && stafet_files_bytes(messages, 0, text, length, &length) == STAFET_OK) {
        fwrite(text, 1, length, stderr);
    } else {
        fprintf(stderr, "%s\n", stafet_status_text(status));
    }
    free(text);
    exit(1);
}

/* Prints what there is to know, and frees it. */
static void tell(uint64_t messages)
{
    size_t length = 0;
    char *text;

    if (stafet_files_bytes(messages, 0, NULL, 0, &length) != STAFET_OK || length == 0) {
        stafet_free(messages);
        return;
    }
    text = malloc(length);
    if (text != NULL && stafet_files_bytes(messages, 0, text, length, &length) == STAFET_OK) {
        fwrite(text, 1, length, stderr);
    }
    free(text);
    stafet_free(messages);
}

/* Adds a file of the disk to a list, under its name without folders. */
static void add_file(uint64_t files, const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    size_t length = 0, capacity = 0, read;
    int32_t status;

    if (file == NULL) {
        perror(path);
        exit(1);
    }
    do {
        if (length == capacity) {
            capacity = capacity ? 2 * capacity : 65536;
            bytes = realloc(bytes, capacity);
            if (bytes == NULL) {
                fail(STAFET_OUT_OF_MEMORY, 0);
            }
        }
        read = fread(bytes + length, 1, capacity - length, file);
        length += read;
    } while (read > 0);
    fclose(file);

    status = stafet_files_add(files, name, strlen(name), bytes, length);
    free(bytes);
    if (status != STAFET_OK) {
        fail(status, 0);
    }
}

/* Writes one file of a list into a folder; of "figures/NAME" the folder must be there. */
static void write_file(uint64_t files, size_t index, const char *folder)
{
    char name[256], path[1024];
    size_t length;
    char *bytes;
    FILE *file;
    int32_t status = stafet_files_name(files, index, name, sizeof name - 1, &length);

    if (status != STAFET_OK) {
        fail(status, 0);
    }
    name[length] = '\0';
    snprintf(path, sizeof path, "%s/%s", folder, name);

    status = stafet_files_bytes(files, index, NULL, 0, &length);
    bytes = malloc(length + 1);
    if (bytes == NULL) {
        fail(STAFET_OUT_OF_MEMORY, 0);
    }
    if (status == STAFET_OK) {
        status = stafet_files_bytes(files, index, bytes, length, &length);
    }
    if (status != STAFET_OK) {
        fail(status, 0);
    }
    file = fopen(path, "wb");
    if (file == NULL || fwrite(bytes, 1, length, file) != length || fclose(file) != 0) {
        perror(path);
        exit(1);
    }
    free(bytes);
}

int main(int count, char **arguments)
{
    static const char options[] =
        "{\"language\": \"en\", \"files\": [\"report.html\", \"analysis.json\", \"summary.txt\"]}";
    uint64_t files, study, analysis, report, messages;
    size_t number, index;
    int32_t status;

    if (count < 2 || count > 3) {
        fprintf(stderr, "usage: cake FILE [FOLDER]\n");
        return 2;
    }

    if ((status = stafet_files_new(&files)) != STAFET_OK) {
        fail(status, 0);
    }
    add_file(files, arguments[1]);

    status = stafet_study_read(files, NULL, 0, &study, &messages);
    if (status != STAFET_OK) {
        fail(status, messages);
    }
    tell(messages);

    status = stafet_analysis_make(study, NULL, 0, NULL, 0, &analysis, &messages);
    if (status != STAFET_OK) {
        fail(status, messages);
    }
    tell(messages);

    status = stafet_analysis_write(analysis, options, strlen(options), &report, &messages);
    if (status != STAFET_OK) {
        fail(status, messages);
    }
    tell(messages);

    if ((status = stafet_files_count(report, &number)) != STAFET_OK) {
        fail(status, 0);
    }
    for (index = 0; index < number; index++) {
        write_file(report, index, count == 3 ? arguments[2] : "out");
    }
    printf("%lu files written\n", (unsigned long)number);

    stafet_free(report);
    stafet_free(analysis);
    stafet_free(study);
    stafet_free(files);
    return 0;
}
