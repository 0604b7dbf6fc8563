package org.isftracker.dossier;

import java.util.List;

record ConflictEntry(List<String> statements, String why) {

}
