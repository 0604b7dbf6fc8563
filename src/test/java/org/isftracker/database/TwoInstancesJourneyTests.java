package org.isftracker.database;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.isftracker.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TwoInstancesJourneyTests {

	private static final String PASSWORD = "a password of our own";

	@Test
	void oneSignedInPersonIsServedByBothWithoutADifference() throws Exception {
		var database = TestDatabase.fresh();
		var environment = Map.of("SPRING_DATASOURCE_URL", database.getJdbcUrl(), "SPRING_DATASOURCE_USERNAME",
				String.valueOf(database.getUsername()), "SPRING_DATASOURCE_PASSWORD",
				String.valueOf(database.getPassword()), "TRACKER_ADMIN_PASSWORD", PASSWORD);
		var starts = Executors.newFixedThreadPool(2);
		try {
			Callable<TrackerProcess> start = () -> TrackerProcess.start(environment);
			var instances = starts.invokeAll(List.of(start, start));
			try (var one = instances.get(0).get();
					var other = instances.get(1).get();
					var proxy = new RoundRobin(one.address(), other.address())) {
				assertThat(one.lastLine()).contains("its data in postgresql://");
				visit(new Visitor(proxy.address()));
			}
		}
		finally {
			starts.shutdown();
		}
	}

	private static void visit(Visitor visitor) throws Exception {
		visitor.open("/login");
		var signedIn = visitor.send("/login", Map.of("username", "admin", "password", PASSWORD));
		assertThat(signedIn.headers().firstValue("Location")).get().asString().doesNotContain("error");

		assertThat(visitor.read("/account")).startsWith("200").isEqualTo(visitor.read("/account"));

		visitor.send("/account/name", Map.of("name", "Ada of the fifth floor"));
		assertThat(visitor.read("/account")).contains("Ada of the fifth floor").isEqualTo(visitor.read("/account"));

		visitor.send("/logout", Map.of());
		assertThat(visitor.open("/account").statusCode()).isEqualTo(302);
		assertThat(visitor.open("/account").statusCode()).isEqualTo(302);
	}

}
