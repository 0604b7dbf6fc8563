package org.isftracker.dossier;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Sees to it, before the first page is served, that an empty database begins with the
 * starter data.
 */
@Component
@EnableConfigurationProperties(DossierSettings.class)
class StarterBeginning implements SmartLifecycle {

	private final DossierSettings settings;

	private final Environment environment;

	private final StarterLoading loading;

	private boolean running;

	StarterBeginning(DossierSettings settings, Environment environment, StarterLoading loading) {
		this.settings = settings;
		this.environment = environment;
		this.loading = loading;
	}

	@Override
	public void start() {
		if (settings.wantsStarter(environment.getProperty("tracker.database.embedded", Boolean.class, false))) {
			loading.loadIntoEmpty();
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return running;
	}

	/** Ahead of the web server. */
	@Override
	public int getPhase() {
		return 0;
	}

}
