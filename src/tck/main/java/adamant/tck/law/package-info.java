/** The laws of spec/ that show from outside, as tests; not for use from outside of the kit. */
package adamant.tck.law;
