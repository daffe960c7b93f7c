/* Words and keyness by hand, to know what the machine can do: one pass over a mapped file, 64 bytes at a
 * time, and a table of words in which the words of a whole text are fetched before they are compared.
 *
 *   cc -O3 -march=native keywords.c -o keywords -lstemmer -lm -lpthread
 *   keywords CORPUS STOP_WORDS [THREADS]
 *
 * The corpus must be as make-corpus writes it: two relays, one object on a line. Letters are those of ASCII
 * and Latin-1; a text with others, or with escapes, is read byte by byte. With KEYWORDS_MEMORY in the
 * environment the memory that is not the mapped file is told on the standard error. */

#define _GNU_SOURCE
#include <fcntl.h>
#include <libstemmer.h>
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ROWS = 50, BLOCK = 64, ROOM = 64, MOST_THREADS = 64 };
static const uint32_t STOPPED = UINT32_MAX;

static void *resized(void *old, size_t bytes) {
  void *new = realloc(old, bytes);
  if (!new) { perror("memory"); exit(2); }
  return new;
}

/* ---- tables from words to numbers ---- */

typedef struct { uint32_t hash, length, place, number; } Entry; /* length 0: empty */
typedef struct {
  Entry *entries;
  uint32_t mask, used;
  char *letters;
  size_t lettersUsed, lettersRoom;
} Table;

static void makeTable(Table *table, uint32_t size) {
  memset(table, 0, sizeof *table);
  table->entries = calloc(size, sizeof(Entry));
  table->mask = size - 1;
}

/* Reads eight bytes at a time, up to seven past the end of the word. */
static inline uint32_t hashed(const char *word, uint32_t length) {
  uint64_t hash = length, part;
  while (length > 8) {
    memcpy(&part, word, 8);
    hash = (hash ^ part) * 0xff51afd7ed558ccdu;
    hash ^= hash >> 29;
    word += 8;
    length -= 8;
  }
  memcpy(&part, word, 8);
  part <<= 64 - 8 * length;
  hash = (hash ^ part) * 0xc4ceb9fe1a85ec53u;
  hash ^= hash >> 32;
  return (uint32_t)(hash * 0x9e3779b97f4a7c15u >> 32);
}

static inline Entry *entry(const Table *table, uint32_t hash, const char *word, uint32_t length) {
  for (uint32_t at = hash & table->mask;; at = (at + 1) & table->mask) {
    Entry *entry = &table->entries[at];
    if (!entry->length) return entry;
    if (entry->hash == hash && entry->length == length
        && !memcmp(table->letters + entry->place, word, length)) return entry;
  }
}

static void insert(Table *table, uint32_t hash, const char *word, uint32_t length, uint32_t number) {
  if (2 * ++table->used > table->mask) {
    Entry *old = table->entries;
    uint32_t size = table->mask + 1;
    table->entries = calloc(2 * (size_t)size, sizeof(Entry));
    table->mask = 2 * size - 1;
    for (uint32_t i = 0; i < size; i++) {
      if (!old[i].length) continue;
      uint32_t at = old[i].hash & table->mask;
      while (table->entries[at].length) at = (at + 1) & table->mask;
      table->entries[at] = old[i];
    }
    free(old);
  }
  if (table->lettersUsed + length > table->lettersRoom) {
    table->lettersRoom = 2 * (table->lettersRoom + length) + 4096;
    table->letters = resized(table->letters, table->lettersRoom);
  }
  uint32_t place = (uint32_t)table->lettersUsed;
  memcpy(table->letters + place, word, length);
  table->lettersUsed += length;
  *entry(table, hash, word, length) = (Entry){hash, length, place, number};
}

/* ---- counting ---- */

typedef struct { uint32_t uses[2], holders[2], last, entryLength, place; } Stem;
typedef struct { uint32_t start, length, hash; } Word;
typedef struct {
  const char *from, *to;
  Table words, stems;
  Stem *counts;
  uint32_t stemCount, stemRoom, document;
  struct sb_stemmer *stemmer;
  char relays[2][32];
  int relayCount;
  char *lowered;
  Word *found;
  size_t room;
  uint32_t foundCount;
} Worker;

static Table stopWords;

static uint32_t stemNumber(Worker *worker, const char *word, uint32_t length) {
  char padded[512] = {0};
  if (length > 500) length = 500;
  memcpy(padded, word, length);
  uint32_t hash = hashed(padded, length);
  Entry *known = entry(&worker->stems, hash, padded, length);
  if (known->length) return known->number;
  if (worker->stemCount == worker->stemRoom) {
    worker->stemRoom = 2 * worker->stemRoom + 1024;
    worker->counts = resized(worker->counts, worker->stemRoom * sizeof(Stem));
  }
  insert(&worker->stems, hash, padded, length, worker->stemCount);
  worker->counts[worker->stemCount] =
    (Stem){.entryLength = length, .place = (uint32_t)(worker->stems.lettersUsed - length)};
  return worker->stemCount++;
}

/* Counts the words that were found in a text. */
static void count(Worker *worker, int side) {
  Word *found = worker->found;
  for (uint32_t i = 0; i < worker->foundCount; i++) {
    found[i].hash = hashed(worker->lowered + found[i].start, found[i].length);
    __builtin_prefetch(&worker->words.entries[found[i].hash & worker->words.mask]);
  }
  uint32_t kept = 0;
  for (uint32_t i = 0; i < worker->foundCount; i++) {
    const char *word = worker->lowered + found[i].start;
    uint32_t length = found[i].length, hash = found[i].hash, number;
    Entry *known = entry(&worker->words, hash, word, length);
    if (known->length) {
      number = known->number;
    } else {
      number = STOPPED;
      if (!entry(&stopWords, hash, word, length)->length) {
        const sb_symbol *stem = sb_stemmer_stem(worker->stemmer, (const sb_symbol *)word, (int)length);
        number = stemNumber(worker, (const char *)stem, (uint32_t)sb_stemmer_length(worker->stemmer));
      }
      insert(&worker->words, hash, word, length, number);
    }
    if (number == STOPPED) continue;
    __builtin_prefetch(&worker->counts[number], 1);
    found[kept++].hash = number;
  }
  for (uint32_t i = 0; i < kept; i++) {
    Stem *stem = &worker->counts[found[i].hash];
    stem->uses[side]++;
    stem->holders[side] += stem->last != worker->document;
    stem->last = worker->document;
  }
}

/* A word of two characters or more; a letter of Latin-1 has two bytes. */
static inline void find(Worker *worker, size_t start, size_t end) {
  size_t length = end - start;
  if (length < 2 || (length == 2 && (unsigned char)worker->lowered[start] == 0xc3)) return;
  worker->found[worker->foundCount++] = (Word){(uint32_t)start, (uint32_t)length, 0};
}

/* The bits of 64 bytes that are each 0 or 1. */
static inline uint64_t bits(const uint8_t *flags) {
  uint64_t result = 0;
  for (int i = 0; i < 8; i++) {
    uint64_t eight;
    memcpy(&eight, flags + 8 * i, 8);
    result |= (eight * 0x0102040810204080u >> 56) << (8 * i);
  }
  return result;
}

/* Finds the words of a text without escapes, 64 bytes at a time; 0 if it has letters beyond Latin-1. */
static int findFast(Worker *worker, const uint8_t *text, size_t length) {
  uint8_t *lowered = (uint8_t *)worker->lowered;
  size_t start = 0;
  int inside = 0;
  for (size_t at = 0; at < length; at += BLOCK) {
    uint8_t isWord[BLOCK], isWide[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      uint8_t byte = text[at + i], lower = byte | (uint8_t)(((uint8_t)(byte - 'A') < 26) << 5);
      isWide[i] = byte >> 7;
      isWord[i] = ((uint8_t)(lower - 'a') < 26) | ((uint8_t)(byte - '0') < 10) | (byte >> 7);
      lowered[at + i] = lower;
    }
    uint64_t live = length - at >= BLOCK ? ~0ull : (1ull << (length - at)) - 1;
    for (uint64_t wide = bits(isWide) & live; wide; wide &= wide - 1) {
      size_t place = at + (size_t)__builtin_ctzll(wide);
      uint8_t byte = text[place];
      if ((byte & 0xc0) == 0x80) continue;
      uint8_t next = text[place + 1];
      if (byte != 0xc3 || next == 0x97 || next == 0xb7) return 0;
    }
    uint64_t word = bits(isWord) & live;
    uint64_t edges = word ^ (word << 1 | (uint64_t)inside);
    if (live != ~0ull) edges &= live | (live + 1);
    for (; edges; edges &= edges - 1) {
      size_t place = at + (size_t)__builtin_ctzll(edges);
      if (inside) find(worker, start, place); else start = place;
      inside = !inside;
    }
  }
  if (inside) find(worker, start, length);
  /* Capital letters of Latin-1 are rare enough to be looked for by themselves. */
  uint8_t *letter = lowered, *end = lowered + length;
  while ((letter = memchr(letter, 0xc3, (size_t)(end - letter)))) {
    if (letter[1] < 0x9f) letter[1] += 0x20;
    letter += 2;
    if (letter >= end) break;
  }
  return 1;
}

/* Finds the words of any text that has no letters beyond Latin-1, escapes included. */
static void findSlow(Worker *worker, const uint8_t *text, size_t length) {
  size_t out = 0, start = 0;
  worker->foundCount = 0;
  for (size_t at = 0; at < length;) {
    uint32_t code = text[at];
    if (code == '\\' && text[at + 1] == 'u') {
      char digits[5] = {0};
      memcpy(digits, text + at + 2, 4);
      code = (uint32_t)strtoul(digits, 0, 16);
      at += 6;
    } else if (code == '\\') {
      code = ' ';
      at += 2;
    } else if (code < 0x80) {
      at += 1;
    } else if (code < 0xe0) {
      code = (code & 0x1f) << 6 | (text[at + 1] & 0x3f);
      at += 2;
    } else {
      code = ' ';
      at += text[at] < 0xf0 ? 3 : 4;
    }
    if (code - 'A' < 26 || (code >= 0xc0 && code < 0xdf && code != 0xd7)) code += 0x20;
    if (code - 'a' < 26 || code - '0' < 10) {
      worker->lowered[out++] = (char)code;
    } else if (code >= 0xdf && code <= 0xff && code != 0xf7) {
      worker->lowered[out++] = (char)(0xc0 | code >> 6);
      worker->lowered[out++] = (char)(0x80 | (code & 0x3f));
    } else {
      find(worker, start, out);
      start = out;
    }
  }
  find(worker, start, out);
}

static void countText(Worker *worker, const char *text, size_t length, int side) {
  if (worker->room < length + 2 * ROOM) {
    worker->room = 2 * (length + 2 * ROOM);
    worker->lowered = resized(worker->lowered, worker->room + BLOCK);
    worker->found = resized(worker->found, worker->room * sizeof(Word));
  }
  worker->foundCount = 0;
  if (memchr(text, '\\', length) || !findFast(worker, (const uint8_t *)text, length))
    findSlow(worker, (const uint8_t *)text, length);
  count(worker, side);
}

/* The closing quotation mark of a string that begins here. */
static const char *closing(const char *at, const char *end) {
  for (;;) {
    at = memchr(at, '"', (size_t)(end - at));
    if (!at) { fputs("a string is never closed\n", stderr); exit(2); }
    const char *before = at;
    while (before[-1] == '\\') before--;
    if ((at - before) % 2 == 0) return at;
    at++;
  }
}

static int sideOf(Worker *worker, const char *name, size_t length) {
  for (int side = 0; side < worker->relayCount; side++)
    if (strlen(worker->relays[side]) == length && !memcmp(worker->relays[side], name, length)) return side;
  if (worker->relayCount == 2 || length > 31) { fputs("more than two relays\n", stderr); exit(2); }
  memcpy(worker->relays[worker->relayCount], name, length);
  return worker->relayCount++;
}

static void *work(void *argument) {
  Worker *worker = argument;
  const char *at = worker->from, *end = worker->to;
  while (at < end) {
    int side = -1;
    const char *text = 0;
    size_t length = 0;
    worker->document++;
    while (at < end && *at != '\n') {
      if (*at != '"') { at++; continue; }
      const char *key = at + 1, *keyEnd = closing(key, end);
      at = keyEnd + 2;                    /* past the colon */
      if (*at != '"') continue;           /* null */
      const char *value = at + 1, *valueEnd = closing(value, end);
      at = valueEnd + 1;
      if (keyEnd - key == 4 && !memcmp(key, "text", 4)) {
        text = value;
        length = (size_t)(valueEnd - value);
      } else if (keyEnd - key == 5 && !memcmp(key, "relay", 5)) {
        side = sideOf(worker, value, (size_t)(valueEnd - value));
      }
    }
    if (text && side >= 0) countText(worker, text, length, side);
    at++;
  }
  return 0;
}

/* ---- the rows ---- */

typedef struct { double score; const Stem *stem; } Row;
static const Table *names;

static int inOrder(const void *one, const void *other) {
  const Row *a = one, *b = other;
  if (a->score != b->score) return a->score > b->score ? -1 : 1;
  uint32_t shorter = a->stem->entryLength < b->stem->entryLength ? a->stem->entryLength : b->stem->entryLength;
  int order = memcmp(names->letters + a->stem->place, names->letters + b->stem->place, shorter);
  return order ? order : (int)a->stem->entryLength - (int)b->stem->entryLength;
}

/* Keeps the best rows of those that were offered. */
static void offer(Row *best, int *used, Row row) {
  if (*used == ROWS && inOrder(&row, &best[ROWS - 1]) >= 0) return;
  int at = *used < ROWS ? (*used)++ : ROWS - 1;
  for (; at > 0 && inOrder(&row, &best[at - 1]) < 0; at--) best[at] = best[at - 1];
  best[at] = row;
}

static void join(Worker *all, const Worker *part) {
  int sides[2];
  for (int side = 0; side < part->relayCount; side++)
    sides[side] = sideOf(all, part->relays[side], strlen(part->relays[side]));
  for (uint32_t i = 0; i < part->stemCount; i++) {
    const Stem *stem = &part->counts[i];
    uint32_t number = stemNumber(all, part->stems.letters + stem->place, stem->entryLength);
    Stem *sum = &all->counts[number];
    for (int side = 0; side < part->relayCount; side++) {
      sum->uses[sides[side]] += stem->uses[side];
      sum->holders[sides[side]] += stem->holders[side];
    }
  }
}

static void printRows(const Worker *all) {
  int order[2] = {0, 1};
  if (strcmp(all->relays[0], all->relays[1]) > 0) { order[0] = 1; order[1] = 0; }
  double tokens[2] = {0, 0};
  for (uint32_t i = 0; i < all->stemCount; i++)
    for (int side = 0; side < 2; side++) tokens[side] += all->counts[i].uses[order[side]];
  static Row best[3][ROWS];
  int used[3] = {0};
  names = &all->stems;
  for (uint32_t i = 0; i < all->stemCount; i++) {
    const Stem *stem = &all->counts[i];
    double both = (double)stem->uses[0] + stem->uses[1], score = 0;
    for (int side = 0; side < 2; side++) {
      double uses = stem->uses[order[side]];
      if (uses == 0) continue;
      offer(best[side], &used[side], (Row){uses, stem});
      score += 2 * uses * log(uses / (both * tokens[side] / (tokens[0] + tokens[1])));
    }
    offer(best[2], &used[2], (Row){score, stem});
  }
  for (int list = 0; list < 3; list++) {
    for (int i = 0; i < used[list]; i++) {
      const Stem *stem = best[list][i].stem;
      double own = stem->uses[order[0]], other = stem->uses[order[1]];
      int side = list < 2 ? list : own * tokens[1] > other * tokens[0] ? 0 : 1;
      printf("%s\t%s\t%.*s\t%u\t", list < 2 ? "frequency" : "keyness", all->relays[order[side]],
             (int)stem->entryLength, names->letters + stem->place, stem->uses[order[side]]);
      if (list < 2) printf("%u\n", stem->holders[order[side]]);
      else printf("%u\t%.3f\n", stem->uses[order[1 - side]], best[list][i].score);
    }
  }
}

static void tellMemory(void) {
  char line[256];
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status))
    if (!strncmp(line, "RssAnon", 7)) fputs(line, stderr);
}

int main(int argumentCount, char **arguments) {
  if (argumentCount < 3) { fputs("usage: keywords CORPUS STOP_WORDS [THREADS]\n", stderr); return 2; }
  int threads = argumentCount > 3 ? atoi(arguments[3]) : 1;
  if (threads < 1 || threads > MOST_THREADS) return 2;

  makeTable(&stopWords, 1024);
  FILE *list = fopen(arguments[2], "r");
  char word[256];
  while (list && fscanf(list, "%200s", word) == 1) {
    uint32_t length = (uint32_t)strlen(word);
    memset(word + length, 0, 8);
    insert(&stopWords, hashed(word, length), word, length, 0);
  }

  int file = open(arguments[1], O_RDONLY);
  struct stat information;
  if (!list || file < 0 || fstat(file, &information)) { perror(arguments[1]); return 2; }
  size_t size = (size_t)information.st_size;
  /* A block that starts in the file may end a little past it, so the file lies in a larger room. */
  char *bytes = mmap(0, size + 2 * BLOCK, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (bytes == MAP_FAILED
      || mmap(bytes, size, PROT_READ, MAP_PRIVATE | MAP_FIXED | MAP_POPULATE, file, 0) == MAP_FAILED) {
    perror("mmap");
    return 2;
  }

  static Worker workers[MOST_THREADS];
  pthread_t thread[MOST_THREADS];
  const char *from = bytes;
  for (int i = 0; i < threads; i++) {
    const char *to = bytes + size / (size_t)threads * (size_t)(i + 1);
    const char *line = i == threads - 1 ? 0 : memchr(to, '\n', (size_t)(bytes + size - to));
    workers[i].from = from;
    workers[i].to = from = line ? line + 1 : bytes + size;
    makeTable(&workers[i].words, 1 << 16);
    makeTable(&workers[i].stems, 1 << 16);
    workers[i].stemmer = sb_stemmer_new("danish", "UTF_8");
  }
  for (int i = 1; i < threads; i++) pthread_create(&thread[i], 0, work, &workers[i]);
  work(&workers[0]);
  for (int i = 1; i < threads; i++) {
    pthread_join(thread[i], 0);
    join(&workers[0], &workers[i]);
  }
  printRows(&workers[0]);
  if (getenv("KEYWORDS_MEMORY")) tellMemory();
  return 0;
}
