/*
 * Times the calls of one Human Design calculation in C, for the same calls through our binding to be compared with.
 *   cc -O2 -o bench bench.c -lswe -lm
 *   ./bench <folder of the .se1 files> <number of calculations>
 * One calculation: UTC to Julian days, eleven longitudes at birth (Earth and the south node are opposites), the instant
 * 88 degrees of Sun earlier, eleven longitudes then. Dates differ from one to the next, so that nothing is cached.
 * Prints one line of JSON: nanoseconds of processor time per calculation, and the sum of all longitudes as proof that they were made.
 */
#include <time.h>

#include "sky.h"

static const int bodies[] = {SE_SUN, SE_MOON, SE_TRUE_NODE, SE_MERCURY, SE_VENUS, SE_MARS, SE_JUPITER, SE_SATURN,
  SE_URANUS, SE_NEPTUNE, SE_PLUTO};
enum { body_count = sizeof(bodies) / sizeof(bodies[0]), date_count = 4096 };

static const double days_before_design = 93;

/* Flags ask for what is used and no more: no speeds. Returns the longitude of the Sun. */
static double add_longitudes(double jd_ut1, double *sum) {
  double sun = 0;
  for (int i = 0; i < body_count; i++) {
    double xx[6];
    calculate(jd_ut1, bodies[i], SEFLG_SWIEPH, xx);
    if (i == 0) sun = xx[0];
    *sum += xx[0];
  }
  return sun;
}

static void calculate_design(Utc utc, double *sum) {
  char error[AS_MAXCH] = "";
  double days[2];
  julian_days(utc, days);
  double sun = add_longitudes(days[1], sum);
  double start = days[1] - days_before_design;
  double design = swe_solcross_ut(swe_degnorm(sun - 88), start, SEFLG_SWIEPH, error);
  if (design < start) fail("swe_solcross_ut", error);
  add_longitudes(design, sum);
}

static double now_nanoseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc != 3) fail("usage", "bench <folder of the .se1 files> <number of calculations>");
  static Utc dates[date_count];
  double sum = 0;
  int count = atoi(argv[2]);
  swe_set_ephe_path(argv[1]);
  for (int i = 0; i < date_count; i++) dates[i] = random_utc(1900, 2050);
  for (int i = 0; i < date_count; i++) calculate_design(dates[i], &sum);
  sum = 0;
  double started = now_nanoseconds();
  for (int i = 0; i < count; i++) calculate_design(dates[i % date_count], &sum);
  double each = (now_nanoseconds() - started) / count;
  printf("{\"nanosecondsPerCalculation\":%.0f,\"calculations\":%d,\"sumOfLongitudes\":%.6f}\n", each, count, sum);
  swe_close();
  return 0;
}
