package org.isftracker.dossier;

import java.util.List;

/**
 * A fact of the first report and the records that hold it, each as kind and key:
 * {@code clause:us-first/force}.
 */
record FactEntry(String fact, String says, List<String> records) {

}
