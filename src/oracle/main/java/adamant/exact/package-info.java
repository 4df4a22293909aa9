/**
 * One formula over an abstract arithmetic, evaluated natively, in arbitrary precision, and as an enclosure of every
 * result that rounding can give. No bound here is chosen: each is derived where it is applied.
 */
package adamant.exact;
