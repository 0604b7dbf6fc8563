package org.isftracker.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an empty database begins with.
 *
 * @param dossier the starter data or nothing; when not said, a server of one's own begins
 * with nothing
 */
@ConfigurationProperties("tracker")
record DossierSettings(@Nullable Beginning dossier) {

	/** What an empty database begins with. */
	enum Beginning {

		STARTER, NONE

	}

	boolean wantsStarter(boolean embedded) {
		return (dossier != null) ? dossier == Beginning.STARTER : embedded;
	}

}
