// Locks of Swift's library Synchronization as the thread sanitizer sees them.
//
// A lock that nobody holds is taken by an atomic number inside the program, which the sanitizer sees. One that
// somebody holds is waited for inside the library, which is not built for the sanitizer, so that correct
// programs would be reported. Loaded before the library, these two functions call the library's own and tell
// the sanitizer of them.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#define swift __attribute__((swiftcall))
#define context __attribute__((swift_context))

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

typedef swift void lock_function(uint32_t thread, context void *mutex);
typedef swift void unlock_function(context void *mutex);

void __tsan_acquire(void *address) __attribute__((weak));
void __tsan_release(void *address) __attribute__((weak));

swift void lock_slow(uint32_t thread, context void *mutex) __asm__(LOCK);
swift void unlock_slow(context void *mutex) __asm__(UNLOCK);

// The library's own function of a name.
static void *own(const char *name) {
  void *function = dlsym(RTLD_NEXT, name);
  if (function == NULL) abort();
  return function;
}

swift void lock_slow(uint32_t thread, context void *mutex) {
  ((lock_function *)own(LOCK))(thread, mutex);
  if (__tsan_acquire) __tsan_acquire(mutex);
}

swift void unlock_slow(context void *mutex) {
  if (__tsan_release) __tsan_release(mutex);
  ((unlock_function *)own(UNLOCK))(mutex);
}
