/**
 * The laws of spec/optimizers as properties, in both formats. Each property's label begins with its law's identifier,
 * which also stands in a comment directly above it.
 *
 * <p>Inputs are made from bit patterns, class by exponent class ({@link adamant.laws.Magnitude}), and every property
 * prints the histogram of the classes that it reached and of what came of its cases. Where rounding lets a law hold
 * only approximately, the tolerance is derived: by counting rounding units where everything is normal, and by running error
 * analysis ({@link adamant.laws.Balls}) elsewhere. Where no bound follows, because a divisor can be 0 or a result can
 * overflow, the outcome is counted and not judged.
 *
 * <p>Seeds are fixed. {@code mvn test -pl property-tests -am -Dlaws.tries=100000} goes on from where the build stops. A
 * failing property prints its case, shrunk, with hexadecimal floats.
 */
package adamant.laws;
