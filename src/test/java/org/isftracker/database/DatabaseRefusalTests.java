package org.isftracker.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseRefusalTests {

	private static final Path FOLDER = Path.of("/data");

	@Test
	void aFullDiskIsSaidToBeFull() {
		assertThat(DatabaseRefusal.of(FOLDER, "could not write lock file: No space left on device"))
			.hasMessageStartingWith("The disk of the data folder /data is full;");
		assertThat(DatabaseRefusal.of(FOLDER, new IOException("No space left on device")))
			.hasMessageStartingWith("The disk of the data folder /data is full;");
	}

	@Test
	void aFolderThatMayNotBeWrittenIsSaidToBeSo() {
		assertThat(DatabaseRefusal.of(FOLDER, new AccessDeniedException("/data")))
			.hasMessageStartingWith("The data folder /data cannot be written by the user");
		assertThat(DatabaseRefusal.of(FOLDER, new FileSystemException("/data", null, "Read-only file system")))
			.hasMessageStartingWith("The data folder /data cannot be written by the user");
	}

	@Test
	void aServerOfOnesOwnThatDoesNotAnswerIsOneSentence(CapturedOutput output) {
		var problem = new IllegalStateException(new SQLException("Connection to db:5432 refused", "08001"));

		assertThat(new RefusalReporter().reportException(problem)).isTrue();
		assertThat(output).contains("The database cannot be used: Connection to db:5432 refused")
			.doesNotContain("\tat ");
	}

	@Test
	void anyOtherFailureIsLeftToItsOwnReport() {
		assertThat(new RefusalReporter().reportException(new IllegalStateException("else"))).isFalse();
		assertThat(new RefusalReporter().reportException(new SQLException("syntax", "42601"))).isFalse();
	}

}
