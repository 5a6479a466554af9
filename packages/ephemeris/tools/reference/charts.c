/*
 * Times whole charts in C, for ours to be compared with: the same births, the same calls of Swiss Ephemeris.
 *   cc -O2 -o charts charts.c -lswe -lm
 *   ./charts <folder of the .se1 files> <number of charts> human_design | natal | vimshottari
 * human_design: eleven longitudes at birth, the instant 88 degrees of Sun earlier, eleven longitudes then.
 * natal: fourteen bodies with speed and declination, angles and Placidus cusps, the house of each body, the major aspects.
 * vimshottari: the sidereal Moon (Lahiri), then all periods of three levels, each start written as UTC text and as local day.
 * Prints one line of JSON: nanoseconds of processor time per chart, and a sum over all results as proof that they were made.
 */
#include <math.h>
#include <string.h>
#include <time.h>

#include "sky.h"

enum { birth_count = 256 };

typedef struct {
  Utc utc;
  double latitude, longitude;
} Birth;

/* Whole minutes, because some of those compared with take no seconds. */
static Birth random_birth(void) {
  Birth birth;
  birth.utc.year = random_between(1900, 2049);
  birth.utc.month = random_between(1, 12);
  birth.utc.day = random_between(1, 28);
  birth.utc.hour = random_between(0, 23);
  birth.utc.minute = random_between(0, 59);
  birth.utc.second = 0;
  birth.latitude = random_between(-6000, 6000) / 100.0;
  birth.longitude = random_between(-17900, 17900) / 100.0;
  return birth;
}

static double birth_ut1(Birth birth) {
  double days[2];
  julian_days(birth.utc, days);
  return days[1];
}

/* ---- Human Design ---- */

static const int wheel_bodies[] = {SE_SUN, SE_MOON, SE_TRUE_NODE, SE_MERCURY, SE_VENUS, SE_MARS, SE_JUPITER, SE_SATURN,
  SE_URANUS, SE_NEPTUNE, SE_PLUTO};

static double add_longitudes(double jd_ut1, double *sum) {
  double sun = 0;
  for (size_t i = 0; i < sizeof(wheel_bodies) / sizeof(int); i++) {
    double xx[6];
    calculate(jd_ut1, wheel_bodies[i], SEFLG_SWIEPH, xx);
    if (i == 0) sun = xx[0];
    *sum += xx[0];
  }
  return sun;
}

static double human_design(Birth birth) {
  char error[AS_MAXCH] = "";
  double sum = 0, jd_ut1 = birth_ut1(birth);
  double sun = add_longitudes(jd_ut1, &sum), start = jd_ut1 - 93;
  double design = swe_solcross_ut(swe_degnorm(sun - 88), start, SEFLG_SWIEPH, error);
  if (design < start) fail("swe_solcross_ut", error);
  add_longitudes(design, &sum);
  return sum;
}

/* ---- Natal ---- */

static const int natal_bodies[] = {SE_SUN, SE_MOON, SE_MERCURY, SE_VENUS, SE_MARS, SE_JUPITER, SE_SATURN, SE_URANUS,
  SE_NEPTUNE, SE_PLUTO, SE_TRUE_NODE, SE_CHIRON, SE_MEAN_APOG, SE_OSCU_APOG};
enum { natal_count = sizeof(natal_bodies) / sizeof(int) };
static const double aspects[] = {0, 60, 90, 120, 180};

static int house_of(double longitude, const double cusps[13]) {
  for (int house = 1; house <= 12; house++) {
    double next = cusps[house % 12 + 1];
    if (swe_degnorm(longitude - cusps[house]) < swe_degnorm(next - cusps[house])) return house;
  }
  return 0;
}

static double natal(Birth birth) {
  double jd_ut1 = birth_ut1(birth), sum = 0, cusps[13], angles[10], longitudes[natal_count];
  if (swe_houses_ex(jd_ut1, 0, birth.latitude, birth.longitude, 'P', cusps, angles) < 0) fail("swe_houses_ex", "Placidus");
  for (int i = 0; i < natal_count; i++) {
    double ecliptic[6], equatorial[6];
    calculate(jd_ut1, natal_bodies[i], SEFLG_SWIEPH | SEFLG_SPEED, ecliptic);
    calculate(jd_ut1, natal_bodies[i], SEFLG_SWIEPH | SEFLG_EQUATORIAL, equatorial);
    longitudes[i] = ecliptic[0];
    sum += ecliptic[0] + equatorial[1] + house_of(ecliptic[0], cusps);
  }
  for (int house = 1; house <= 12; house++) sum += cusps[house];
  for (int a = 0; a < natal_count; a++)
    for (int b = a + 1; b < natal_count; b++)
      for (int k = 0; k < 5; k++)
        if (fabs(fabs(swe_difdeg2n(longitudes[a], longitudes[b])) - aspects[k]) < 8) sum += aspects[k];
  return sum;
}

/* ---- Vimshottari ---- */

static const double lord_years[9] = {7, 20, 6, 10, 7, 18, 16, 19, 17};
static const double year_days = 365.25, offset_days = 0;

/*
 * The cheapest calendar text there is: UT1 stands for UTC, from which it differs by less than a second; the day on the
 * clock of the birthplace by the offset of the birth.
 */
static void write_edge(double jd_ut1, double offset_days, char utc[32], char day[16]) {
  int year, month, date;
  double hours;
  swe_revjul(jd_ut1 + 0.5 / 86400, SE_GREG_CAL, &year, &month, &date, &hours);
  int seconds = (int)(hours * 3600);
  snprintf(utc, 32, "%04d-%02d-%02dT%02d:%02d:%02dZ", year, month, date, seconds / 3600, seconds / 60 % 60, seconds % 60);
  swe_revjul(jd_ut1 + offset_days + 0.5 / 86400, SE_GREG_CAL, &year, &month, &date, &hours);
  snprintf(day, 16, "%04d-%02d-%02d", year, month, date);
}

static double add_periods(double start, double years, int lord, int level, double *sum) {
  char utc[32], day[16];
  write_edge(start, offset_days, utc, day);
  *sum += start + utc[0] + day[0];
  if (level < 3)
    for (int k = 0; k < 9; k++) {
      int sub = (lord + k) % 9;
      start = add_periods(start, years * lord_years[sub] / 120, sub, level + 1, sum);
    }
  else
    start += years * year_days;
  return start;
}

static double vimshottari(Birth birth) {
  double jd_ut1 = birth_ut1(birth), sum = 0, moon[6];
  calculate(jd_ut1, SE_MOON, SEFLG_SWIEPH | SEFLG_SIDEREAL, moon);
  double nakshatra = moon[0] * 27 / 360;
  int lord = (int)nakshatra % 9;
  double start = jd_ut1 - (nakshatra - floor(nakshatra)) * lord_years[lord] * year_days;
  for (int k = 0; k < 9; k++) start = add_periods(start, lord_years[(lord + k) % 9], (lord + k) % 9, 1, &sum);
  return sum + moon[0];
}

static double now_nanoseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc != 4) fail("usage", "charts <folder of the .se1 files> <number of charts> <kind>");
  static Birth births[birth_count];
  double (*chart)(Birth) = !strcmp(argv[3], "natal") ? natal : !strcmp(argv[3], "vimshottari") ? vimshottari : human_design;
  double sum = 0, all = 0;
  int count = atoi(argv[2]);
  swe_set_ephe_path(argv[1]);
  swe_set_sid_mode(SE_SIDM_LAHIRI, 0, 0);
  for (int i = 0; i < birth_count; i++) births[i] = random_birth();
  for (int i = 0; i < birth_count; i++) sum += chart(births[i]);
  double started = now_nanoseconds();
  for (int i = 0; i < count; i++) all += chart(births[i % birth_count]);
  double each = (now_nanoseconds() - started) / count;
  printf("{\"nanosecondsPerChart\":%.0f,\"charts\":%d,\"sum\":%.6f,\"proof\":%.3f}\n", each, count, sum, all);
  swe_close();
  return 0;
}
