/* Preloaded into a program: half of its CRASH_AT-th write below CRASH_DIR arrives, then it dies. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int writes_so_far;

static int is_the_one(int file)
{
    const char *folder = getenv("CRASH_DIR"), *at = getenv("CRASH_AT");
    char link[64], path[4096];
    ssize_t length;
    if (!folder || !at)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    if (strncmp(path, folder, strlen(folder)))
        return 0;
    return __sync_add_and_fetch(&writes_so_far, 1) == atoi(at);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    static ssize_t (*real)(int, const void *, size_t);
    if (!real)
        real = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    if (!is_the_one(file))
        return real(file, bytes, count);
    real(file, bytes, count / 2);
    raise(SIGKILL);
    return -1;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    static ssize_t (*real)(int, const void *, size_t, off_t);
    if (!real)
        real = (ssize_t(*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite");
    if (!is_the_one(file))
        return real(file, bytes, count, offset);
    real(file, bytes, count / 2, offset);
    raise(SIGKILL);
    return -1;
}
