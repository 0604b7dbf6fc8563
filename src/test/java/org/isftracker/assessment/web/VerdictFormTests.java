package org.isftracker.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Validation;
import jakarta.validation.groups.Default;

import org.isftracker.participation.ConditionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictFormTests {

	private static final String ID = "0b1f9c3e-52ad-4b7e-9b3c-1d2f3a4b5c6d";

	private static final String PRINT = "ab".repeat(32);

	private static final String GROUND = ID + ";" + ID + ":" + PRINT + ";" + ID;

	@Test
	void whatWasSeenIsReadBackAsItWasWritten() {
		var condition = new ConditionId(UUID.fromString(ID));

		var seen = form(GROUND, List.of()).confirmed(condition).get(condition);

		assertThat(seen).hasToString(GROUND);
	}

	@Test
	void furtherConditionsComeWithWhatWasSeenOfEach() {
		var other = new ConditionId(UUID.randomUUID());
		var form = form(GROUND, List.of(other + ";" + GROUND));

		assertThat(form.others()).containsOnlyKeys(other);
		assertThat(form.confirmed(new ConditionId(UUID.randomUUID()))).hasSize(2);
	}

	@Test
	void withoutAFormerVerdictThereIsNothingToConfirm() {
		assertThat(form(null, List.of()).confirmed(new ConditionId(UUID.randomUUID()))).isEmpty();
	}

	@Test
	void onlyANewVerdictNeedsAnOutcomeAndAReason() {
		var form = form(GROUND, List.of());

		assertThat(isFlawed(form, "outcome", Default.class)).isFalse();
		assertThat(isFlawed(form, "outcome", VerdictForm.Judged.class)).isTrue();
		assertThat(isFlawed(form, "rationale", VerdictForm.Judged.class)).isTrue();
	}

	@Test
	void nobodyPassesOffOtherWordsAsWhatWasSeen() {
		assertThat(isFlawed(form("anything", List.of()), "ground", Default.class)).isTrue();
		assertThat(isFlawed(form(ID + ";;", List.of()), "ground", Default.class)).isFalse();
		assertThat(isFlawed(form(GROUND, List.of(ID + ";;")), "alike", Default.class)).isTrue();
		assertThat(isFlawed(form(GROUND, List.of(ID + ";" + GROUND)), "alike", Default.class)).isFalse();
	}

	private static VerdictForm form(@Nullable String ground, List<String> alike) {
		return new VerdictForm(null, null, List.of(), List.of(), List.of(), null, ground, alike, null);
	}

	private static boolean isFlawed(VerdictForm form, String field, Class<?> group) {
		try (var factory = Validation.buildDefaultValidatorFactory()) {
			return !factory.getValidator().validateProperty(form, field, group).isEmpty();
		}
	}

}
