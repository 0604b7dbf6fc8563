package org.isftracker.database;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class OrderlyStopTests {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@Test
	void aRequestUnderWayIsAnsweredFromTheDatabaseBeforePostgresStops(@TempDir Path folder) throws Exception {
		try (var tracker = SpringApplication.run(SmallTracker.class, "--server.port=0",
				"--tracker.database.folder=" + folder)) {
			var page = URI.create("http://localhost:" + tracker.getEnvironment().getProperty("local.server.port"));
			var closing = new CountDownLatch(1);
			tracker.addApplicationListener((ContextClosedEvent event) -> closing.countDown());
			try (var gate = connect(tracker.getBean(EmbeddedDatabase.class)); var lock = gate.createStatement()) {
				lock.execute("select pg_advisory_lock(1)");
				var answer = HttpClient.newHttpClient()
					.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
				Awaitility.await().atMost(PATIENCE).until(() -> isSomebodyWaiting(lock));
				var stop = CompletableFuture.supplyAsync(() -> SpringApplication.exit(tracker));
				Awaitility.await().atMost(PATIENCE).until(() -> closing.getCount() == 0);

				lock.execute("select pg_advisory_unlock(1)");

				assertThat(answer.join().body()).isEqualTo("written");
				assertThat(stop.join()).isZero();
				assertThat(Postmaster.of(folder.resolve("cluster")).process()).isEmpty();
			}
		}
	}

	private static Connection connect(EmbeddedDatabase database) throws SQLException {
		return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
	}

	private static boolean isSomebodyWaiting(Statement statement) throws SQLException {
		try (var waiting = statement.executeQuery("select from pg_locks where locktype = 'advisory' and not granted")) {
			return waiting.next();
		}
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DatabaseConfiguration.class,
			DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
	static class SmallTracker {

		@Bean
		ServletRegistrationBean<SlowPage> slowPage(JdbcClient database) {
			return new ServletRegistrationBean<>(new SlowPage(database), "/");
		}

	}

	@SuppressWarnings("serial")
	private static final class SlowPage extends HttpServlet {

		private final transient JdbcClient database;

		SlowPage(JdbcClient database) {
			this.database = database;
		}

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			database.sql("select pg_advisory_lock(1)").query().listOfRows();
			database.sql("create table written as select 1 as one").update();
			response.getWriter().write("written");
		}

	}

}
