package org.isftracker.dossier;

/** Loads the records of one kind through the commands of their module. */
interface DossierPart {

	void load(StarterDossier dossier, RecordIds ids);

}
