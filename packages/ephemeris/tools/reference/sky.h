/* What reference.c and charts.c share: the dates, and the bodies in the order of `bodies` in src/ephemeris.ts. */
#ifndef ORRERY_SKY_H
#define ORRERY_SKY_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <swephexp.h>

#define EPHEMERIS_MASK (SEFLG_JPLEPH | SEFLG_SWIEPH | SEFLG_MOSEPH)

typedef struct {
  int year, month, day, hour, minute;
  double second;
} Utc;

/* Splitmix64 (Steele, Lea and Flood 2014): the same dates on every machine. */
static uint64_t seed = 0x0123456789abcdefULL;

static uint64_t next_random(void) {
  uint64_t z = (seed += 0x9e3779b97f4a7c15ULL);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

static int random_between(int low, int high) {
  return low + (int)(next_random() % (uint64_t)(high - low + 1));
}

static inline Utc random_utc(int first_year, int last_year) {
  Utc utc;
  utc.year = random_between(first_year, last_year);
  utc.month = random_between(1, 12);
  utc.day = random_between(1, 28);
  utc.hour = random_between(0, 23);
  utc.minute = random_between(0, 59);
  utc.second = random_between(0, 59999) / 1000.0;
  return utc;
}

static void fail(const char *what, const char *why) {
  fprintf(stderr, "%s: %s\n", what, why);
  exit(1);
}

/* Both Julian days of a UTC reading: TT first, UT1 second. */
static void julian_days(Utc utc, double days[2]) {
  char error[AS_MAXCH] = "";
  if (swe_utc_to_jd(utc.year, utc.month, utc.day, utc.hour, utc.minute, utc.second, SE_GREG_CAL, days, error) < 0)
    fail("swe_utc_to_jd", error);
}

/* Moshier's theory answers silently where a file is missing, so the flags that come back are compared. */
static void calculate(double jd_ut1, int body, int flags, double xx[6]) {
  char error[AS_MAXCH] = "";
  int got = swe_calc_ut(jd_ut1, body, flags, xx, error);
  if (got < 0 || (got & EPHEMERIS_MASK) != (flags & EPHEMERIS_MASK)) fail("swe_calc_ut", error);
}

#endif
