package org.isftracker.dossier;

record TermEntry(String key, String dimension, String name, String question) {

}
