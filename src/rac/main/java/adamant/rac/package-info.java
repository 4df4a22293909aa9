/** The contracts at run time: the tests on code that OpenJML compiled with its checks. */
package adamant.rac;
