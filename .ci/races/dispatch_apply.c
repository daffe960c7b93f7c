// Work side by side as Dispatch does it, but by threads that the thread sanitizer sees begin and end.
//
// Dispatch is not built for the sanitizer: that one thread hands over to another inside it goes unseen, and
// correct programs would be reported. Loaded before Dispatch, this stands in for the one function of it that
// the library calls.

#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>

struct part {
  pthread_t thread;
  size_t index;
  void (^work)(size_t);
};

static void *run(void *argument) {
  struct part *part = argument;
  part->work(part->index);
  return NULL;
}

// At most this many run at the same time.
enum { limit = 8 };

void dispatch_apply(size_t count, void *queue, void (^work)(size_t)) {
  (void)queue;
  struct part parts[limit];
  for (size_t first = 0; first < count; first += limit) {
    size_t size = count - first < limit ? count - first : limit;
    for (size_t place = 0; place < size; place += 1) {
      parts[place].index = first + place;
      parts[place].work = work;
      if (pthread_create(&parts[place].thread, NULL, run, &parts[place]) != 0) abort();
    }
    for (size_t place = 0; place < size; place += 1) pthread_join(parts[place].thread, NULL);
  }
}
