package org.isftracker.dossier;

import org.isftracker.mandate.Dimension;

record TermEntry(String key, Dimension dimension, String name, String question) {

}
