package org.isftracker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

class ModularityTests {

	static final ApplicationModules MODULES = ApplicationModules.of(ResolutionTrackerApplication.class);

	static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
		.importPackagesOf(ResolutionTrackerApplication.class);

	private static final Pattern ARROW = Pattern.compile("(?m)^\\s*([a-z]+) --> ([a-z]+)$");

	@Test
	void modulesKeepTheirBoundaries() {
		MODULES.verify();
	}

	@Test
	void theReadmeShowsEveryArrowAndNoOther() throws IOException {
		assertThat(drawn()).isEqualTo(built());
	}

	@Test
	void theReadmeNamesEveryModule() throws IOException {
		var readme = Files.readString(Path.of("README.md"));

		assertThat(MODULES.stream())
			.allSatisfy(module -> assertThat(readme).contains("`" + module.getIdentifier() + "`"));
	}

	@Test
	void aModuleHasNoPackageButItsOwnAndWeb() {
		classes().should()
			.resideInAnyPackage("org.isftracker", "org.isftracker.*", "org.isftracker.*.web")
			.check(CLASSES);
	}

	@Test
	void entitiesAndRepositoriesArePackagePrivate() {
		classes().that()
			.areAnnotatedWith(Entity.class)
			.or()
			.areAssignableTo(Repository.class)
			.or()
			.areAnnotatedWith(org.springframework.stereotype.Repository.class)
			.should()
			.bePackagePrivate()
			.check(CLASSES);
	}

	@Test
	void controllersArePackagePrivateInWeb() {
		classes().that()
			.areAnnotatedWith(Controller.class)
			.or()
			.areAnnotatedWith(RestController.class)
			.should()
			.bePackagePrivate()
			.andShould()
			.resideInAPackage("..web")
			.check(CLASSES);
	}

	@Test
	void nothingIsInjectedIntoFields() {
		noFields().should().beAnnotatedWith(Autowired.class).check(CLASSES);
	}

	private static Set<String> built() {
		return MODULES.stream()
			.flatMap(module -> module.getDirectDependencies(MODULES)
				.uniqueModules()
				.map(needed -> module.getIdentifier() + " --> " + needed.getIdentifier()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> drawn() throws IOException {
		return ARROW.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map(arrow -> arrow.group(1) + " --> " + arrow.group(2))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
