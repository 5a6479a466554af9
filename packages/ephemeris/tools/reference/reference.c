/*
 * Prints what Swiss Ephemeris in C says, as JSON, for our binding to be compared with.
 *   cc -O2 -o reference reference.c -lswe -lm
 *   ./reference <folder of the .se1 files> <number of dates>
 * Numbers have 17 digits, so that the doubles are read back bit for bit. How they are compared: src/accuracy.test.ts.
 */
#include "sky.h"

#define COUNT(list) ((int)(sizeof(list) / sizeof(list[0])))

static const int bodies[] = {SE_SUN, SE_MOON, SE_MERCURY, SE_VENUS, SE_MARS, SE_JUPITER, SE_SATURN, SE_URANUS,
  SE_NEPTUNE, SE_PLUTO, SE_MEAN_NODE, SE_TRUE_NODE, SE_MEAN_APOG, SE_OSCU_APOG, SE_CHIRON};
static const int ayanamsas[] = {SE_SIDM_LAHIRI, SE_SIDM_RAMAN, SE_SIDM_KRISHNAMURTI, SE_SIDM_TRUE_CITRA,
  SE_SIDM_TRUE_REVATI, SE_SIDM_TRUE_PUSHYA};
static const char systems[] = "PKWEORCBMTX";
/* The equator, towns, both edges of the temperate zones, and four places inside the polar circles. */
static const double latitudes[] = {0, 51.5, -33.87, 60, -60, 40.71, -54.8, 64.15, 66.2, 69.65, -78.2, 85, -67.5};

static const double days_before_design = 93;
static const double first_design_jd = 2378586.5; /* 1800-04-01 */

static void print_list(const char *name, const double *values, int count) {
  printf("\"%s\":[", name);
  for (int i = 0; i < count; i++) printf("%s%.17g", i ? "," : "", values[i]);
  printf("]");
}

static void print_longitudes(const char *name, double jd, int flags) {
  double longitudes[COUNT(bodies)];
  for (int i = 0; i < COUNT(bodies); i++) {
    double xx[6];
    calculate(jd, bodies[i], flags, xx);
    longitudes[i] = xx[0];
  }
  print_list(name, longitudes, COUNT(bodies));
}

/* Longitude, latitude, distance, speed, declination. */
static void print_positions(double jd) {
  printf("\"positions\":[");
  for (int i = 0; i < COUNT(bodies); i++) {
    double ecliptic[6], equatorial[6];
    calculate(jd, bodies[i], SEFLG_SWIEPH | SEFLG_SPEED, ecliptic);
    calculate(jd, bodies[i], SEFLG_SWIEPH | SEFLG_EQUATORIAL, equatorial);
    printf("%s[%.17g,%.17g,%.17g,%.17g,%.17g]", i ? "," : "", ecliptic[0], ecliptic[1], ecliptic[2], ecliptic[3],
      equatorial[1]);
  }
  printf("]");
}

/* `code` is what the library returned: negative where it filled in another system's cusps. */
static void print_houses(const char *name, double jd, int flags, double latitude, double longitude) {
  printf("\"%s\":{", name);
  for (int i = 0; i < COUNT(systems) - 1; i++) {
    double cusps[13], angles[10];
    int code = swe_houses_ex2(jd, flags, latitude, longitude, systems[i], cusps, angles, NULL, NULL, NULL);
    printf("%s\"%c\":{\"code\":%d,", i ? "," : "", systems[i], code);
    print_list("cusps", cusps + 1, 12);
    printf(",");
    print_list("angles", angles, 4);
    printf("}");
  }
  printf("}");
}

static void print_sidereal(int index, double jd, double latitude, double longitude) {
  double values[COUNT(ayanamsas)];
  for (int i = 0; i < COUNT(ayanamsas); i++) {
    char error[AS_MAXCH] = "";
    swe_set_sid_mode(ayanamsas[i], 0, 0);
    if (swe_get_ayanamsa_ex_ut(jd, SEFLG_SWIEPH, &values[i], error) < 0) fail("swe_get_ayanamsa_ex_ut", error);
  }
  print_list("ayanamsas", values, COUNT(ayanamsas));
  int one = index % COUNT(ayanamsas);
  swe_set_sid_mode(ayanamsas[one], 0, 0);
  printf(",\"sidereal\":{\"ayanamsa\":%d,", one);
  print_longitudes("longitudes", jd, SEFLG_SWIEPH | SEFLG_SIDEREAL);
  double cusps[13], angles[10];
  swe_houses_ex2(jd, SEFLG_SWIEPH | SEFLG_SIDEREAL, latitude, longitude, 'W', cusps, angles, NULL, NULL, NULL);
  printf(",");
  print_list("wholeSignCusps", cusps + 1, 12);
  printf(",");
  print_list("angles", angles, 4);
  printf("}");
}

/* Today's and tomorrow's search; null where there is none. */
static void print_events(const char *name, double jd, int body, int event, double place[3]) {
  printf("\"%s\":[", name);
  for (int day = 0; day < 2; day++) {
    double found;
    char error[AS_MAXCH] = "";
    int code = swe_rise_trans(jd + day, body, NULL, SEFLG_SWIEPH, event, place, 0, 0, &found, error);
    if (code == ERR) fail("swe_rise_trans", error);
    if (day) printf(",");
    if (code < 0) printf("null");
    else printf("%.17g", found);
  }
  printf("]");
}

static void print_horizon(double jd, double latitude, double longitude) {
  double place[3] = {longitude, latitude, 0}, sun[6], horizon[3];
  calculate(jd, SE_SUN, SEFLG_SWIEPH, sun);
  swe_azalt(jd, SE_ECL2HOR, place, 0, 0, sun, horizon);
  printf("\"sunAltitude\":%.17g,", horizon[1]);
  print_events("sunrise", jd, SE_SUN, SE_CALC_RISE, place);
  printf(",");
  print_events("sunset", jd, SE_SUN, SE_CALC_SET, place);
  printf(",");
  print_events("moonrise", jd, SE_MOON, SE_CALC_RISE, place);
}

/* When the Sun stood 88 degrees earlier; null where that lies before the files. */
static void print_design(double jd) {
  if (jd < first_design_jd) {
    printf("\"design\":null");
    return;
  }
  double sun[6];
  char error[AS_MAXCH] = "";
  calculate(jd, SE_SUN, SEFLG_SWIEPH, sun);
  double target = swe_degnorm(sun[0] - 88);
  double found = swe_solcross_ut(target, jd - days_before_design, SEFLG_SWIEPH, error);
  if (found < jd - days_before_design) fail("swe_solcross_ut", error);
  printf("\"design\":{\"target\":%.17g,\"jdUt1\":%.17g}", target, found);
}

static void print_date(int index) {
  Utc utc = random_utc(1800, 2399);
  if (utc.year == 1800 && utc.month == 1) utc.day = utc.day < 2 ? 2 : utc.day;
  double days[2], nutation[6], latitude = latitudes[index % COUNT(latitudes)];
  double longitude = random_between(-180000, 180000) / 1000.0;
  julian_days(utc, days);
  double jd = days[1];
  calculate(jd, SE_ECL_NUT, SEFLG_SWIEPH, nutation);
  printf("{\"utc\":[%d,%d,%d,%d,%d,%.17g],", utc.year, utc.month, utc.day, utc.hour, utc.minute, utc.second);
  printf("\"jdTt\":%.17g,\"jdUt1\":%.17g,\"deltaTDays\":%.17g,\"obliquity\":%.17g,", days[0], jd,
    swe_deltat_ex(jd, SEFLG_SWIEPH, NULL), nutation[0]);
  print_positions(jd);
  printf(",");
  print_longitudes("trueLongitudes", jd, SEFLG_SWIEPH | SEFLG_TRUEPOS | SEFLG_NONUT);
  printf(",\"place\":[%.17g,%.17g],", latitude, longitude);
  print_houses("houses", jd, 0, latitude, longitude);
  printf(",");
  print_sidereal(index, jd, latitude, longitude);
  printf(",");
  print_horizon(jd, latitude, longitude);
  printf(",");
  print_design(jd);
  printf(",");
  /* Chiron has no Moshier theory. */
  double moshier[COUNT(bodies) - 1];
  for (int i = 0; i < COUNT(bodies) - 1; i++) {
    double xx[6];
    calculate(jd, bodies[i], SEFLG_MOSEPH, xx);
    moshier[i] = xx[0];
  }
  print_list("moshierLongitudes", moshier, COUNT(bodies) - 1);
  printf("}");
}

/* Every half-year's end: was there a 61st second, and which instant is its middle? */
static void print_leap_seconds(void) {
  printf("\"leapSeconds\":[");
  for (int half = 0; half < 2 * (2030 - 1972); half++) {
    int year = 1972 + half / 2, month = half % 2 ? 12 : 6, day = half % 2 ? 31 : 30;
    double days[2];
    char error[AS_MAXCH] = "";
    int code = swe_utc_to_jd(year, month, day, 23, 59, 60.5, SE_GREG_CAL, days, error);
    printf("%s{\"date\":[%d,%d,%d],", half ? "," : "", year, month, day);
    if (code < 0) printf("\"jdTt\":null,\"jdUt1\":null}");
    else printf("\"jdTt\":%.17g,\"jdUt1\":%.17g}", days[0], days[1]);
  }
  printf("]");
}

int main(int argc, char **argv) {
  if (argc != 3) fail("usage", "reference <folder of the .se1 files> <number of dates>");
  char version[AS_MAXCH];
  double xx[6];
  swe_set_ephe_path(argv[1]);
  /* Delta T rests on the files that were opened: open them all before the first date. */
  for (int i = 0; i < COUNT(bodies); i++) calculate(2451545, bodies[i], SEFLG_SWIEPH, xx);
  printf("{\"library\":\"Swiss Ephemeris %s in C\",", swe_version(version));
  print_leap_seconds();
  printf(",\"dates\":[");
  for (int i = 0; i < atoi(argv[2]); i++) {
    printf("%s", i ? ",\n" : "\n");
    print_date(i);
  }
  printf("\n]}\n");
  swe_close();
  return 0;
}
