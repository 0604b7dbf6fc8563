package org.isftracker.dossier;

/** The files of the starter data contradict themselves or refer to what is not there. */
class IncompleteDossierException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	IncompleteDossierException(String message) {
		super(message);
	}

}
