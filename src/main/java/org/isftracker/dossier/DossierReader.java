package org.isftracker.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the files of the starter data, whose top-level names are distinct, as one record.
 */
class DossierReader {

	private static final List<String> FILES = List.of("actors", "statements", "drafts", "annex-plan", "terms",
			"readings", "nations", "positions", "council", "requirement", "verdicts", "notes", "facts", "answers");

	private final YAMLMapper yaml = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.withConfigOverride(List.class,
				(lists) -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

	StarterDossier read() {
		var all = yaml.createObjectNode();
		FILES.forEach((file) -> all.setAll(tree(file)));
		return yaml.treeToValue(all, StarterDossier.class);
	}

	private ObjectNode tree(String file) {
		try (var content = new ClassPathResource("dossier/" + file + ".yaml").getInputStream()) {
			return (ObjectNode) yaml.readTree(content);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
