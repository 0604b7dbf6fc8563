package org.isftracker.database;

import java.util.List;

import io.zonky.test.db.postgres.util.LinuxUtils;
import org.apache.commons.lang3.SystemUtils;

/**
 * PostgreSQL refuses to run as root; what root puts before a command so that it runs
 * nevertheless.
 */
final class Privileges {

	private static final List<String> NOBODY_IN_A_NAMESPACE = List.of("unshare", "-U");

	/** Where namespaces are forbidden, as in most containers. */
	private static final List<String> NOBODY_WITH_ACCESS = List.of("setpriv", "--reuid=65534", "--regid=65534",
			"--clear-groups", "--securebits=+no_setuid_fixup", "--inh-caps=+dac_override",
			"--ambient-caps=+dac_override");

	private Privileges() {
	}

	static List<String> dropped() {
		if (LinuxUtils.isUnshareAvailable()) {
			return NOBODY_IN_A_NAMESPACE;
		}
		return (SystemUtils.IS_OS_LINUX && "root".equals(SystemUtils.USER_NAME)) ? NOBODY_WITH_ACCESS : List.of();
	}

}
