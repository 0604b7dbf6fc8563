package org.isftracker.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.lang3.SystemUtils;

import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own commands, unpacked from the class path. */
record PostgresProgram(Path home) {

	static final String MAJOR = "18";

	static PostgresProgram unpackedIn(Path folder) throws IOException {
		var archive = archive();
		var checksum = new CRC32();
		checksum.update(archive);
		var home = folder.resolve("program-%08x".formatted(checksum.getValue()));
		if (!Files.exists(home)) {
			removeOlderOnes(folder);
			unpack(archive, home);
		}
		return new PostgresProgram(home);
	}

	Outcome run(String command, List<String> arguments) throws IOException {
		var line = new ArrayList<>(Privileges.dropped());
		line.add(home.resolve("bin").resolve(command + (SystemUtils.IS_OS_WINDOWS ? ".exe" : "")).toString());
		line.addAll(arguments);
		return run(new ProcessBuilder(line));
	}

	private static Outcome run(ProcessBuilder builder) throws IOException {
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		builder.environment().put("LC_ALL", "C");
		var process = builder.redirectErrorStream(true).start();
		process.getOutputStream().close();
		var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Outcome(process.onExit().join().exitValue(), text);
	}

	private static byte[] archive() throws IOException {
		try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture())) {
			return archive.readAllBytes();
		}
	}

	private static String system() {
		return SystemUtils.IS_OS_WINDOWS ? "Windows" : SystemUtils.IS_OS_MAC ? "Darwin" : "Linux";
	}

	private static String architecture() {
		return "amd64".equals(SystemUtils.OS_ARCH) ? "x86_64" : SystemUtils.OS_ARCH;
	}

	private static void unpack(byte[] archive, Path home) throws IOException {
		var unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
		FileSystemUtils.deleteRecursively(unfinished);
		PostgresArchive.unpack(new ByteArrayInputStream(archive), unfinished);
		Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
	}

	private static void removeOlderOnes(Path folder) throws IOException {
		try (var programs = Files.newDirectoryStream(folder, "program-*")) {
			for (var program : programs) {
				FileSystemUtils.deleteRecursively(program);
			}
		}
	}

	/**
	 * How a command ended.
	 *
	 * @param status its exit status
	 * @param text what it wrote
	 */
	record Outcome(int status, String text) {

		boolean succeeded() {
			return status == 0;
		}

	}

}
