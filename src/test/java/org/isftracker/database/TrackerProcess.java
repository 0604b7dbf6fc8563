package org.isftracker.database;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.isftracker.ResolutionTrackerApplication;

/** A tracker in a process of its own, as a user starts it, on any free port. */
final class TrackerProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final Pattern READY = Pattern.compile("is ready at (http://localhost:\\d+), its data in (.+)");

	private final Process process;

	private final Path output;

	private TrackerProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	static TrackerProcess start(Map<String, String> environment) throws IOException {
		var output = Files.createTempFile("tracker", ".log");
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp",
				builtClasses(), ResolutionTrackerApplication.class.getName());
		builder.environment().keySet().removeIf((name) -> name.matches("(SPRING|SERVER|TRACKER)_.*"));
		builder.environment().put("SERVER_PORT", "0");
		builder.environment().putAll(environment);
		return new TrackerProcess(builder.redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
	}

	static TrackerProcess startOn(Path folder) throws IOException {
		return start(Map.of("TRACKER_DATABASE_FOLDER", folder.toString()));
	}

	private static String builtClasses() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	URI address() throws IOException {
		Awaitility.await().atMost(PATIENCE).until(() -> READY.matcher(output()).find() || !process.isAlive());
		var ready = READY.matcher(output());
		if (!ready.find()) {
			throw new AssertionError("The tracker is not ready: " + output());
		}
		return URI.create(ready.group(1));
	}

	String output() throws IOException {
		return Files.readString(output);
	}

	String lastLine() throws IOException {
		return output().lines().reduce("", (earlier, later) -> later);
	}

	int awaitEnd() {
		Awaitility.await().atMost(PATIENCE).until(() -> !process.isAlive());
		return process.exitValue();
	}

	void kill() {
		process.destroyForcibly();
		awaitEnd();
	}

	@Override
	public void close() throws IOException {
		process.destroy();
		awaitEnd();
		Files.delete(output);
	}

}
