/*
 * stafet.h: relay analysis from C, and from whatever can call C.
 *
 * Files go in, files come out. A list of files is names and bytes in memory; the library opens no file,
 * reads no clock, no environment and no locale, starts no thread, and prints nothing. The same input
 * gives the same bytes on every machine.
 *
 *   stafet_files_new, stafet_files_add      the user's files
 *   stafet_study_read                       what they hold, as a study
 *   stafet_analysis_make                    every number that a report prints
 *   stafet_analysis_write                   report.html, report.md, analysis.json, figures
 *   stafet_files_bytes                      their bytes, into a buffer of yours
 *
 * HANDLES. What the library keeps for you is named by a number, never by an address. 0 is no handle. A
 * number is used once: after stafet_free it is refused for good. What a handle stands for does not
 * change, but for a list of files that you add to, and a counter that you feed. Every handle that a
 * function gives out is yours to free, also that of messages.
 *
 * MEMORY. The library keeps no pointer of yours after a call, and gives out no pointer into its own
 * memory but to constant strings. Bytes come out by copying into a buffer of yours; see
 * stafet_files_bytes.
 *
 * THREADS. Every function may be called from any thread at any time; nothing has to be set up. Several
 * threads may use one handle at once. A handle may be freed while another thread works on it: that
 * thread finishes its work.
 *
 * TEXTS are UTF-8 with a length in bytes; no terminating zero is needed or looked for. Where the length
 * is 0 the pointer may be NULL. Options are a JSON object, such as {"language": "en"}; none at all (length
 * 0) are the standard ones. A key that is not known is refused with a sentence, so that nothing is
 * misspelt unnoticed.
 *
 * MESSAGES. Where a function takes a pointer `messages`, it may be NULL. Else it is set to a list of files
 * whenever the status is STAFET_OK, STAFET_REFUSED or STAFET_BAD_OPTIONS, and to 0 else:
 *
 *   messages.txt   a line for each problem and warning, to show to people
 *   messages.json  {"problems": [...], "warnings": [...]}, each {"code", "sentence", "file", "line",
 *                  "column", "path", "sheet", "cell", "record"}; what is not known is left out. Lines
 *                  and columns count from 1, columns in characters. Codes stay the same in later
 *                  versions.
 *
 * The sentences are in the language of the option "language", "da" or "en"; without it, in English.
 *
 * Docs/Formats.md of the project describes the files.
 */

#ifndef STAFET_H
#define STAFET_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The number of this interface. It grows when a function is added; what is here stays as it is. */
#define STAFET_INTERFACE 1

/* What a call came to. Later versions may have further numbers: treat every one but 0 as a failure. */
#define STAFET_OK 0               /* Done. */
#define STAFET_REFUSED 1          /* The content of a file is refused; the messages say why. */
#define STAFET_BAD_OPTIONS 2      /* The options are refused; the messages say why. */
#define STAFET_NULL_POINTER 3     /* A pointer is NULL that may not be. */
#define STAFET_BAD_HANDLE 4       /* A handle was never given out, or has been freed. */
#define STAFET_WRONG_KIND 5       /* A handle stands for something else than the function takes. */
#define STAFET_BAD_LENGTH 6       /* A length is more than any memory holds. */
#define STAFET_BAD_INDEX 7        /* There is no file of that index. */
#define STAFET_NOT_UTF8 8         /* A text is not valid UTF-8. */
#define STAFET_NOT_FOUND 9        /* There is no file of that name. */
#define STAFET_NAME_TAKEN 10      /* There is a file of that name already. */
#define STAFET_BUFFER_TOO_SMALL 11 /* The buffer is too small; the length needed was told. */
#define STAFET_OUT_OF_MEMORY 12   /* There is not enough memory. */
#define STAFET_UNFINISHED 13      /* A counter was fed a part of a line; feed the rest, or end it. */

/* What a handle stands for. */
#define STAFET_FILES 1            /* A list of files: names, media types, bytes. */
#define STAFET_STUDY 2            /* A study that was read. */
#define STAFET_ANALYSIS 3         /* An analysis of a study. */
#define STAFET_COUNTER 4          /* A counter of words. */

/* The library */

/* The number of the interface that the library has; at least STAFET_INTERFACE of the header it goes
   with. */
int32_t stafet_interface(void);

/* The version of the library, such as "0.1.0"; a constant string, never to be freed. */
const char *stafet_version(void);

/* What a status means, in an English sentence; a constant string, never to be freed and never NULL. */
const char *stafet_status_text(int32_t status);

/* A checksum of bytes, FNV-1a of 64 bits, as the files ".stafet-files" hold it that the project's programs
   leave in folders they write to, to know their own files again. */
int32_t stafet_checksum(const void *bytes, size_t length, uint64_t *checksum);

/* Handles */

/* Gives a handle back. 0 is taken and does nothing, as free(NULL) does. */
int32_t stafet_free(uint64_t handle);

/* Tells what a handle stands for: STAFET_FILES and so on. */
int32_t stafet_kind(uint64_t handle, int32_t *kind);

/* Lists of files */

/* Makes a list without files. */
int32_t stafet_files_new(uint64_t *files);

/* Adds a file; the bytes are copied. Names are parted by "/" as in "figures/cake-1.svg", are not empty and
   are given once in a list (STAFET_NAME_TAKEN). */
int32_t stafet_files_add(uint64_t files, const char *name, size_t name_length,
                         const void *bytes, size_t length);

/* How many files there are. */
int32_t stafet_files_count(uint64_t files, size_t *count);

/* The index of the file of a name, from 0; STAFET_NOT_FOUND where there is none. */
int32_t stafet_files_find(uint64_t files, const char *name, size_t name_length, size_t *index);

/* Copies the name, the media type (such as "text/html; charset=utf-8"), or the bytes of a file into a
   buffer. `length` is set to the length in bytes, without a terminating zero, which is not written.
   With buffer NULL and capacity 0 only the length is told. Where the capacity is less than the length,
   nothing is copied and the status is STAFET_BUFFER_TOO_SMALL. */
int32_t stafet_files_name(uint64_t files, size_t index, char *buffer, size_t capacity,
                          size_t *length);
int32_t stafet_files_type(uint64_t files, size_t index, char *buffer, size_t capacity,
                          size_t *length);
int32_t stafet_files_bytes(uint64_t files, size_t index, void *buffer, size_t capacity,
                           size_t *length);

/* Studies */

/* Reads a study from files: one document, a folder of tables, or a lone table (CSV, TSV, XLSX), JSON Lines
   or chat. The content tells which it is, not the name. Several files are a folder, but for those that
   an option names. Options:

     "language"      of the sentences in messages
     "name"          what the input is called in reports; else the name of the lone file
     "file"          the name of the lone file, where others lie beside it
     "participants"  the name of the table of participants beside a lone file
     "codebook"      the name of the file with the themes
     "layout"        how the table is meant: a tool's name, the name of a file, or the object itself
     "sheet"         the name of the sheet of a workbook
     "encoding"      "windows-1252" or "mac-roman", for what is not UTF-8
     "treatment"     {"decode_html", "mend_letters", "drop_control_characters", "drop_repeats"}: true
     "facts"         {"title", "topic", "language", "client", "publisher", "attributes", "declared",
                      "relays": [{"relay", "name", "opens", "closes"}]}
     "keep_columns"  names of attributes to keep although they tell who a person is
     "leave_out_columns"  names of further attributes to leave out
     "pseudonyms"    the name of the key of pseudonyms. It is read where it is among the files. The key
                     to keep comes out with the messages, under this name: without a pointer for
                     messages the call is refused with STAFET_NULL_POINTER.
     "mask_names"    true: names in texts are masked, where people go by pseudonyms */
int32_t stafet_study_read(uint64_t files, const char *options, size_t options_length,
                          uint64_t *study, uint64_t *messages);

/* Writes a study. Options:

     "language"  of the sentences in messages, and of the summary
     "form"      "study" (study.stafet.json, the standard), "tables" (contributions.csv and others),
                 "lines" (contributions.jsonl), "placements" (placements.csv: all sortings),
                 "matrix" (matrix.csv: one sorting, a column for each theme), "themes" (themes.csv: the
                 codebook), "layout" (layout.json: how the table was meant), "summary" (summary.txt:
                 what was understood of the files)
     "sorting"   the id of the sorting of a matrix; else the first
     "for"       "exact" (the standard), or a spreadsheet: "excel-da" or "excel-en" */
int32_t stafet_study_write(uint64_t study, const char *options, size_t options_length,
                           uint64_t *files, uint64_t *messages);

/* Takes recorded steps of a codebook (JSON Lines) on a study, which gives a new study. The study is as it
   was before the first step. Options: "language". */
int32_t stafet_study_take_steps(uint64_t study, const void *steps, size_t steps_length,
                                const char *options, size_t options_length,
                                uint64_t *changed, uint64_t *messages);

/* Analyses */

/* Analyses a study. The settings are a document of settings or an earlier analysis.json; length 0 stands
   for the standard ones. Options: "language". */
int32_t stafet_analysis_make(uint64_t study, const void *settings, size_t settings_length,
                             const char *options, size_t options_length,
                             uint64_t *analysis, uint64_t *messages);

/* Writes the report on an analysis: report.html, report.md, analysis.json, figures/NAME.svg. Options:

     "language"  of the sentences in messages, and of the report where "report" names none: "da" (the
                 standard of reports) or "en"
     "files"     the names of the files to make; else all. "summary.txt" can be asked for too, and
                 "figures/" stands for all pictures.
     "report"    what a host decides about a report, as "Options of a report" in Docs/Formats.md says:
                 {"language", "chapters", "without", "title", "subtitle", "client", "logo", "introduction", "note",
                  "closing", "ids"} */
int32_t stafet_analysis_write(uint64_t analysis, const char *options, size_t options_length,
                              uint64_t *files, uint64_t *messages);

/* Suggestions of themes */

/* Suggests themes for the questions that nobody has sorted, by those that a person has and by the codebook
   (that of stafet_study_read, else the study's). Gives suggestions.csv, to decide in, suggestions.tsv, for
   programs, and suggested.stafet.json, the study with the suggestions; or, where coders are named, a sheet
   sheet-NAME.csv for each of them to sort in, and sheet-themes.csv. `files` may be 0. Options:

     "language"       of the sentences in messages, and of the headings of sheets
     "sorting"        the id of the sorting to learn from; "none" for the codebook only; else the first
                      that is not suggested
     "vectors"        the name of a file with vectors by an embedding model
     "min_certainty"  how sure a suggestion must be (0.5)
     "coders"         the names of coders, each of whom gets a sheet
     "without_suggestions"  true: sheets without suggestions
     "for"            the spreadsheet of the sheets: "excel-da" (the standard), "excel-en", "exact"
     "text_language", "word_rule", "min_length", "stop_words", "add_stop_words", "light_words",
     "keep_words", "folding", "word_classes", "expressions"
                      as of stafet_counter_new; the language is else the study's, else what the
                      words tell */
int32_t stafet_suggestions_make(uint64_t study, uint64_t files,
                                const char *options, size_t options_length,
                                uint64_t *suggestions, uint64_t *messages);

/* Takes what people decided into a study, which gives a new study: `decided` is a list of sheets and tables
   of suggestions that were filled in. With the messages come out accepted.tsv, what became of each
   decision, and accepted.steps.jsonl, the steps that lead there. Options:

     "language"  of the sentences in messages
     "coder"     who decided, where a table does not say so
     "coders"    the same for single tables: {"suggestions.csv": "Bo"}
     "at"        when, such as "2017-09-18T08:12:00+02:00"
     "encoding"  as of stafet_study_read */
int32_t stafet_suggestions_accept(uint64_t study, uint64_t decided,
                                  const char *options, size_t options_length,
                                  uint64_t *changed, uint64_t *messages);

/* Words by the million */

/* Makes a counter of the words of contributions. Options:

     "language"       of the sentences in messages
     "text_language"  of the texts: "da" (the standard), "en-GB", a name such as "dansk" or "english"
     "kind"           "question" (the standard), "answer", "statement" or "all"
     "word_rule"      "unicode" (the standard) or "alphanumeric"
     "min_length"     how many characters a word must have (2)
     "stop_words"     words to leave out, instead of the language's
     "add_stop_words" further words to leave out, each in all its forms, and expressions
     "light_words"    words that say little by themselves, instead of the language's; [] to count them
     "keep_words"     words to count after all
     "folding"        what makes one word of its forms: "lemmas", "stems" or "forms"; else the language's best
     "word_classes"   what is counted, such as ["noun", "verb"]; the standard, where a lexicon tells classes,
                      are "noun", "verb" and "adjective"
     "expressions"    expressions to count as one word

   What the language of the texts has not, such as lemmas of English, is refused. */
int32_t stafet_counter_new(const char *options, size_t options_length,
                           uint64_t *counter, uint64_t *messages);

/* Counts the next bytes of a file of JSON Lines, a contribution on a line. The bytes may end anywhere, also
   within a line or a letter. Where a line is refused the messages say why, at the latest when the file is
   ended, and the counter refuses whatever follows: its count would not be that of the file. */
int32_t stafet_counter_feed(uint64_t counter, const void *bytes, size_t length,
                            uint64_t *messages);

/* Says that a file is at its end, so that a last line without a line feed is counted. Bytes fed later are
   those of another file. */
int32_t stafet_counter_end(uint64_t counter, uint64_t *messages);

/* Writes what has been counted as count.jsonl, which another counter of the same options takes, on this
   machine or another. */
int32_t stafet_counter_write(uint64_t counter, uint64_t *files, uint64_t *messages);

/* Adds a count that was written before. The order does not matter: the result is that of counting all
   files at once. A count made by other options is refused, and nothing is added. */
int32_t stafet_counter_merge(uint64_t counter, const void *count, size_t length,
                             uint64_t *messages);

/* The most frequent words of every relay and those by which relays differ, as keywords.tsv. Options:

     "language"  of the sentences in messages
     "top"       how many words a list has (50)
     "keyness"   "g2" (the standard), "g2-two-cell", "chi-square", "chi-square-yates", "fisher",
                 "log-ratio" or "log-odds"
     "count"     what relays are compared by: "contributions" that hold a word, or "occurrences"
                 (contributions; occurrences for "g2-two-cell", "log-ratio" and "log-odds")
     "min_occurrences"
                 how often a word must come in all relays together to be compared (3, as in a
                 report; 1 where occurrences count) */
int32_t stafet_counter_keywords(uint64_t counter, const char *options, size_t options_length,
                                uint64_t *files, uint64_t *messages);

#ifdef __cplusplus
}
#endif

#endif
