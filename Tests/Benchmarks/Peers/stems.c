/* The stem of every word of a list by libstemmer, many times over and printed once.
 *
 *   cc -O3 stems.c -o stems -lstemmer
 *   stems WORDS TIMES */

#include <libstemmer.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char **arguments) {
  FILE *file = count == 3 ? fopen(arguments[1], "rb") : 0;
  if (!file) { fputs("usage: stems WORDS TIMES\n", stderr); return 2; }
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  char *bytes = malloc(size + 1), *out = malloc(2 * size + 2);
  if (fread(bytes, 1, size, file) != size) return 2;
  bytes[size] = '\n';
  struct sb_stemmer *stemmer = sb_stemmer_new("danish", "UTF_8");
  size_t used = 0;
  for (int time = atoi(arguments[2]); time > 0; time--) {
    used = 0;
    for (char *word = bytes, *end; word < bytes + size; word = end + 1) {
      end = memchr(word, '\n', (size_t)(bytes + size + 1 - word));
      const sb_symbol *stem = sb_stemmer_stem(stemmer, (const sb_symbol *)word, (int)(end - word));
      size_t length = (size_t)sb_stemmer_length(stemmer);
      memcpy(out + used, stem, length);
      used += length;
      out[used++] = '\n';
    }
  }
  fwrite(out, 1, used, stdout);
  return 0;
}
