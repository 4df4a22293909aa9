/**
 * The vectors of spec/vectors as tests; not for use from outside of the kit. Those of two-byte formats are in its jar for
 * who reads them: no class of the kit tests optimizers of these.
 */
package adamant.tck.vector;
