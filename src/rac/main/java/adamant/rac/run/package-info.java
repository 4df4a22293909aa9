/** Compiling with checks, running the tests on them, and what happens inside of that run. */
package adamant.rac.run;
