package org.isftracker.database;

import org.isftracker.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@Import(TestDatabase.class)
class TestDatabaseTests {

	@Autowired
	JdbcClient database;

	@Test
	void aContextHasADatabaseOfItsOwnOnPostgreSql18() {
		assertThat(database.sql("select current_database()").query(String.class).single()).startsWith("test_");
		assertThat(database.sql("show server_version").query(String.class).single()).startsWith("18.");
	}

}
