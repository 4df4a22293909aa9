/** The vectors of spec/vectors as tests; not for use from outside of the kit. */
package adamant.tck.vector;
