/* Tries an Adam of a few lines on a file of test vectors. Put your own in place of `adam`. It needs no JSON library: that
   a step is one line, and any other field but lists of objects, spec/vectors/README.md promises.

       cc -O2 -o load src/adapters/vectors/load.c -lm && ./load spec/vectors/adam.binary64.json */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 16 };

static double beta1, beta2, eps;

/* Step t, in place, of n elements. */
static void adam(int n, double *x, double *m, double *v, const double *g, double lr, int t) {
  for (int i = 0; i < n; i++) {
    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
    x[i] -= lr * (m[i] / (1 - pow(beta1, t))) / (sqrt(v[i] / (1 - pow(beta2, t))) + eps);
  }
}

/* What follows "name": on a line, or NULL. */
static const char *field(const char *line, const char *name) {
  char key[32];
  snprintf(key, sizeof key, "\"%s\": ", name);
  const char *at = strstr(line, key);
  return at ? at + strlen(key) : NULL;
}

/* The values of a list of bits, null as NaN, and how many there are: 0 where the line has no such field. */
static int numbers(const char *line, const char *name, double *to) {
  const char *at = field(line, name);
  int n = 0;
  while (at && (*at == '[' || *at == ',') && n < MOST) {
    at += strspn(at, "[, ");
    uint64_t bits = *at == '"' ? strtoull(at + 1, NULL, 16) : UINT64_C(0x7ff8000000000000);
    memcpy(&to[n++], &bits, sizeof bits);
    at = strpbrk(at, ",]");
  }
  return n;
}

static int within(const char *line, const double *values) {
  double low[MOST], high[MOST];
  int n = numbers(line, "low", low);
  int right = numbers(line, "high", high) == n;
  for (int i = 0; i < n; i++)
    right &= isnan(low[i]) || (low[i] <= values[i] && values[i] <= high[i]);
  return right;
}

int main(int arguments, char **argument) {
  static char line[1 << 16];
  double x[MOST], m[MOST], v[MOST], g[MOST];
  int cases = 0, wrong = 0, inside = 0, right = 1, known = 0, t = 0;
  FILE *file = arguments == 2 ? fopen(argument[1], "r") : NULL;
  if (!file) return fprintf(stderr, "usage: load FILE, which can be read\n"), 2;
  while (fgets(line, sizeof line, file)) {
    const char *at;
    int n;
    known |= strstr(line, "\"optimizer\": \"adam\"") ? 1 : strstr(line, "\"format\": \"binary64\"") ? 2 : 0;
    if (field(line, "hyperparameters")) {
      beta1 = strtod(field(line, "beta1"), NULL);
      beta2 = strtod(field(line, "beta2"), NULL);
      eps = strtod(field(line, "eps"), NULL);
    }
    if ((at = field(line, "result"))) {
      wrong += inside && !right;
      inside = !strncmp(at, "\"inside\"", 8);
      cases += inside;
      right = 1;
    }
    if ((at = field(line, "taken"))) t = atoi(at);
    numbers(line, "parameters", x);
    numbers(line, "first", m);
    numbers(line, "second", v);
    if ((n = numbers(line, "gradient", g))) {
      adam(n, x, m, v, g, strtod(field(line, "rate"), NULL), ++t);
      right &= within(line, x);
    }
    if ((at = field(line, "slot"))) right &= within(line, !strncmp(at, "\"first\"", 7) ? m : v);
  }
  fclose(file);
  wrong += inside && !right;
  if (known != 3) {
    fprintf(stderr, "%s is not of adam in binary64, which is all that this program has\n", argument[1]);
    return 2;
  }
  printf("%d cases, %d right\n", cases, cases - wrong);
  return wrong > 0 || cases == 0;
}
