package org.isftracker.interchange;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageReadingTests {

	@Test
	void french() {
		assertReads(TextLanguage.FR, """
				Conseil de sécurité

				Le Conseil de sécurité,

				Rappelant ses décisions sur le pont,

				Profondément préoccupé par la fermeture du pont,

				1. Décide ce qui suit :

				a) Le pont sera ouvert ;

				i) Le matin ;

				ii) Le soir ;

				b) Le bac sera fermé ;

				2. Décide de rester saisi de la question.

				Annexe

				Le plan

				1. Le pont est ouvert.
				""", """
				PP Rappelant ses décisions sur le pont,
				PP Profondément préoccupé par la fermeture du pont,
				OP 1 Décide ce qui suit :
				  a) Le pont sera ouvert ;
				    i) Le matin ;
				    ii) Le soir ;
				  b) Le bac sera fermé ;
				OP 2 Décide de rester saisi de la question.
				ANNEX Annexe / Le plan
				- 1 Le pont est ouvert.
				""");
	}

	@Test
	void spanish() {
		assertReads(TextLanguage.ES, """
				El Consejo de Seguridad,

				Recordando sus decisiones sobre el puente,

				Profundamente preocupado por el cierre del puente,

				1. Decide que:

				a) El puente se abra;

				b) El transbordador se cierre;

				2. Decide seguir ocupándose de la cuestión.
				""", """
				PP Recordando sus decisiones sobre el puente,
				PP Profundamente preocupado por el cierre del puente,
				OP 1 Decide que:
				  a) El puente se abra;
				  b) El transbordador se cierre;
				OP 2 Decide seguir ocupándose de la cuestión.
				""");
	}

	@Test
	void russian() {
		assertReads(TextLanguage.RU, """
				Совет Безопасности

				Совет Безопасности,

				ссылаясь на свои решения о мосте,

				будучи глубоко обеспокоен закрытием моста,

				Переправа

				1. постановляет:

				a) открыть мост;

				b) закрыть паром;

				2. постановляет продолжать заниматься этим вопросом.

				Приложение I

				План

				1. Мост открыт.
				""", """
				PP ссылаясь на свои решения о мосте,
				PP будучи глубоко обеспокоен закрытием моста,
				# Переправа
				OP 1 постановляет:
				  a) открыть мост;
				  b) закрыть паром;
				OP 2 постановляет продолжать заниматься этим вопросом.
				ANNEX Приложение I / План
				- 1 Мост открыт.
				""");
	}

	@Test
	void arabic() {
		assertReads(TextLanguage.AR, """
				مجلس الأمن

				إن مجلس الأمن،

				إذ يشير إلى قراراته بشأن الجسر،

				وإذ يساوره القلق إزاء إغلاق الجسر،

				1 - يقرر ما يلي:

				(أ) فتح الجسر؛

				(ب) إغلاق المعبر؛

				2 – يقرر أن يبقي المسألة قيد نظره.

				المرفق

				1 - الجسر مفتوح.
				""", """
				PP إذ يشير إلى قراراته بشأن الجسر،
				PP وإذ يساوره القلق إزاء إغلاق الجسر،
				OP 1 يقرر ما يلي:
				  (أ) فتح الجسر؛
				  (ب) إغلاق المعبر؛
				OP 2 يقرر أن يبقي المسألة قيد نظره.
				ANNEX المرفق
				- 1 الجسر مفتوح.
				""");
	}

	@Test
	void chinese() {
		assertReads(TextLanguage.ZH, """
				安全理事会

				2031年3月4日

				安全理事会，

				回顾其关于桥梁的决定，

				严重关切桥梁关闭，

				1. 决定：

				(a) 开放桥梁；

				（b） 关闭渡口；

				2． 决定继续处理此案。

				附件

				1. 桥梁开放。
				""", """
				PP 回顾其关于桥梁的决定，
				PP 严重关切桥梁关闭，
				OP 1 决定：
				  (a) 开放桥梁；
				  (b) 关闭渡口；
				OP 2 决定继续处理此案。
				ANNEX 附件
				- 1 桥梁开放。
				""");
	}

	private static void assertReads(TextLanguage language, String text, String drawing) {
		var document = DocumentReading.read(text);

		assertThat(document.language()).isEqualTo(language);
		assertThat(Drawing.of(document)).isEqualTo(drawing);
	}

}
