package org.isftracker.interchange;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArabicLettersTests {

	@Test
	void shapesOfLettersAreLetters() {
		assertThat(ArabicLetters.plain("\ufe8d\ufedf\ufee4\ufef4\ufee8\ufe8e\ufe80 \ufefb \ufdf2"))
			.isEqualTo("الميناء لا الله");
	}

	@Test
	void persianLettersOfTheSameShapeAreArabicOnes() {
		assertThat(ArabicLetters.plain("\u06ccش\u06ccر إل\u06cc قرار\u06d5")).isEqualTo("يشير إلى قراره");
		assertThat(ArabicLetters.plain("\u06a9ل")).isEqualTo("كل");
	}

	@Test
	void otherWordsStayAsTheyAre() {
		assertThat(ArabicLetters.plain("Decides, 1\u00a0May, ½, يقرر")).isEqualTo("Decides, 1\u00a0May, ½, يقرر");
	}

	@Test
	void aPasteWithShapesOfLettersIsRead() {
		var document = DocumentReading.read("""
				إن مجلس الأمن،

				إذ \u06cc\ufeb8\u06ccر إل\u06cc قرار\u06d5،

				1 - يقرر أن يبق\ufef2 المسألة قيد نظر\ufeea.
				""");

		assertThat(document.preamble()).extracting(ReadParagraph::text).containsExactly("إذ يشير إلى قراره،");
		assertThat(document.operative()).extracting(ReadParagraph::text)
			.containsExactly("يقرر أن يبقي المسألة قيد نظره.");
	}

}
