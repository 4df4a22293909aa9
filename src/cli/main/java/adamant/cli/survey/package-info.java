/** Every subject that is present, judged, beside what was confirmed by hand. */
package adamant.cli.survey;
