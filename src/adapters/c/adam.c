/* An Adam in C behind the protocol of spec/protocol.md, with nothing but the C standard library. Put your own in place
 * of adam(); REAL is double, or float with -DREAL=float. A little-endian machine is assumed.
 *
 *     cc -O2 -o target/adam src/adapters/c/adam.c -lm
 *     ./adamant check -- target/adam
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef REAL
#define REAL double
#endif
#define FORMAT (sizeof(REAL) == 4 ? "binary32" : "binary64")

/* One step: the parameters x, the moments m and v, all of n elements, after the gradient g of step t. */
static void adam(REAL *x, REAL *m, REAL *v, const REAL *g, size_t n, int t, double lr, double beta1, double beta2,
                 double eps) {
  REAL c1 = (REAL)(1 - pow(beta1, t)), c2 = (REAL)(1 - pow(beta2, t)), a = (REAL)lr, e = (REAL)eps;
  REAL b1 = (REAL)beta1, b2 = (REAL)beta2, gain1 = (REAL)(1 - beta1), gain2 = (REAL)(1 - beta2);
  for (size_t i = 0; i < n; i++) {
    m[i] = b1 * m[i] + gain1 * g[i];
    v[i] = b2 * v[i] + gain2 * (g[i] * g[i]);
    x[i] -= a * (m[i] / c1) / ((REAL)sqrt(v[i] / c2) + e);
  }
}

static const char DIGITS[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static void *need(void *memory) {
  if (memory == NULL) {
    fputs("out of memory\n", stderr);
    exit(1);
  }
  return memory;
}

/* The next line without its end, to be freed; null at the end of the input. */
static char *read_line(void) {
  size_t size = 1 << 16, length = 0;
  char *line = need(malloc(size));
  while (fgets(line + length, (int)(size - length), stdin) != NULL) {
    length += strlen(line + length);
    if (line[length - 1] == '\n') {
      line[length - 1] = '\0';
      return line;
    }
    line = need(realloc(line, size *= 2));
  }
  free(line);
  return NULL;
}

/* What follows "key": in a text, or an empty text. */
static const char *after(const char *text, const char *key) {
  char quoted[64];
  snprintf(quoted, sizeof quoted, "\"%s\":", key);
  const char *found = strstr(text, quoted);
  return found == NULL ? "" : found + strlen(quoted);
}

/* The numbers of the next tensor of a text, to be freed, and how many. */
static REAL *read_tensor(const char **text, size_t *count) {
  const char *bits = after(*text, "bits");
  bits += *bits == '"';
  size_t length = strcspn(bits, "\""), bytes = 0;
  unsigned char *data = need(malloc(length / 4 * 3 + 8));
  unsigned long held = 0;
  for (size_t i = 0; i < length && bits[i] != '='; i++) {
    held = held << 6 | (unsigned long)(strchr(DIGITS, bits[i]) - DIGITS);
    if (i % 4 > 0) {
      data[bytes++] = (unsigned char)(held >> (6 - i % 4 * 2) & 255);
    }
  }
  *text = bits + length;
  *count = bytes / sizeof(REAL);
  return (REAL *)(void *)data;
}

static void write_tensor(const REAL *values, size_t count) {
  const unsigned char *data = (const unsigned char *)values;
  size_t bytes = count * sizeof(REAL);
  printf("{\"format\":\"%s\",\"shape\":[%zu],\"bits\":\"", FORMAT, count);
  for (size_t i = 0; i < bytes; i += 3) {
    unsigned long held = (unsigned long)data[i] << 16 | (i + 1 < bytes ? (unsigned long)data[i + 1] << 8 : 0)
        | (i + 2 < bytes ? data[i + 2] : 0);
    putchar(DIGITS[held >> 18]);
    putchar(DIGITS[held >> 12 & 63]);
    putchar(i + 1 < bytes ? DIGITS[held >> 6 & 63] : '=');
    putchar(i + 2 < bytes ? DIGITS[held & 63] : '=');
  }
  fputs("\"}", stdout);
}

/* Writes the question's id as it is: a number, or a text in quotes. */
static void write_id(const char *question) {
  const char *id = after(question, "id");
  size_t length = *id == '"' ? strcspn(id + 1, "\"") + 2 : strcspn(id, ",}");
  printf("{\"id\":%.*s,", (int)length, id);
}

static void run(const char *question) {
  const char *h = after(question, "hyperparameters"), *rates = after(question, "rates");
  double beta1 = strtod(after(h, "beta1"), NULL), beta2 = strtod(after(h, "beta2"), NULL);
  double eps = strtod(after(h, "eps"), NULL);
  const char *parameters = after(question, "parameters"), *gradients = after(question, "gradients");
  size_t n, same;
  REAL *x = read_tensor(&parameters, &n);
  REAL *m = need(calloc(n + 1, sizeof(REAL))), *v = need(calloc(n + 1, sizeof(REAL)));
  write_id(question);
  fputs("\"parameters\":[", stdout);
  for (int t = 1; *rates == '[' || *rates == ','; t++) {
    char *end;
    double lr = strtod(rates + 1, &end);
    rates = end;
    REAL *g = read_tensor(&gradients, &same);
    adam(x, m, v, g, n < same ? n : same, t, lr, beta1, beta2, eps);
    fputs(t > 1 ? "," : "", stdout);
    write_tensor(x, n);
    free(g);
  }
  puts("]}");
  free(x);
  free(m);
  free(v);
}

/* One step from a given state: all that the author of a kernel has. */
static void step(const char *question) {
  const char *h = after(question, "hyperparameters"), *keys[] = {"parameters", "first", "second", "gradient"};
  REAL *x[4];
  size_t n[4];
  for (int i = 0; i < 4; i++) {
    const char *tensor = after(question, keys[i]);
    x[i] = read_tensor(&tensor, &n[i]);
  }
  if (n[1] == n[0] && n[2] == n[0] && n[3] == n[0]) {
    adam(x[0], x[1], x[2], x[3], n[0], atoi(after(question, "step")), strtod(after(h, "lr"), NULL),
         strtod(after(h, "beta1"), NULL), strtod(after(h, "beta2"), NULL), strtod(after(h, "eps"), NULL));
  }
  write_id(question);
  for (int i = 0; i < 3; i++) {
    printf("%s\"%s\":", i > 0 ? "," : "", keys[i]);
    write_tensor(x[i], n[i]);
  }
  puts("}");
  for (int i = 0; i < 4; i++) {
    free(x[i]);
  }
}

int main(void) {
  for (char *line = read_line(); line != NULL; line = read_line()) {
    const char *ask = after(line, "ask");
    if (strncmp(ask, "\"capabilities\"", 14) == 0) {
      printf("{\"adamant\":1,\"name\":\"an Adam in C\",\"optimizers\":[{\"optimizer\":\"adam\",\"format\":\"%s\","
             "\"modes\":[\"run\",\"step\"]}]}\n", FORMAT);
    } else if (strncmp(ask, "\"step\"", 6) == 0) {
      step(line);
    } else {
      run(line);
    }
    fflush(stdout);
    free(line);
  }
  return 0;
}
