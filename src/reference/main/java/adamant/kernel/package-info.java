/**
 * Adam's step as loops over ranges of elements, in two evaluation orders and two formats, and {@link
 * adamant.kernel.AdamStepper}, which checks what the loops take for granted and splits the elements over threads.
 */
package adamant.kernel;
