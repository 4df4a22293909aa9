/**
 * Exhaustion: every gradient of a format through an optimizer's steps. Classes share a stem: {@code FirstStep…} for
 * Adam's first step compared with the exact value, {@code Range…} for what is infinite, NaN or 0 along a history of every
 * optimizer, {@code Half…} for the narrow formats.
 */
package adamant.cli.sweep;
