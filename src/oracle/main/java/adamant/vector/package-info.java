/** Test vectors as data: their records, reader and text, and the generator of spec/vectors. */
package adamant.vector;
