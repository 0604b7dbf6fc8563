package org.isftracker.scenario.web;

import org.isftracker.account.PersonNames;
import org.isftracker.document.PageTable;
import org.isftracker.document.Shown;
import org.isftracker.document.Tables;
import org.isftracker.scenario.AnswerSheet;
import org.isftracker.scenario.AnswerView;
import org.isftracker.scenario.SandboxView;
import org.isftracker.wording.Times;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Suggested wordings and recorded answers as spreadsheets. */
@Configuration(proxyBeanMethods = false)
class ScenarioTables {

	private final Tables tables;

	private final Times times;

	private final PersonNames names;

	ScenarioTables(Tables tables, Times times, PersonNames names) {
		this.tables = tables;
		this.times = times;
		this.names = names;
	}

	@Bean
	PageTable sandboxesTable() {
		return tables.<Over>of("scenario/sandboxes", "scenario.sandboxes")
			.column("scenario.name", over -> over.sandbox().title())
			.column("scenario.draft", Over::draft)
			.column("scenario.changes.count", over -> over.sandbox().changes())
			.column("scenario.state",
					over -> tables.say(over.sandbox().isShared() ? "scenario.shared" : "scenario.own"))
			.column("scenario.note", over -> over.sandbox().note())
			.column("shell.tables.by", over -> names.of(over.sandbox().madeBy()))
			.column("shell.tables.at", over -> times.clock(over.sandbox().madeAt()))
			.rows(ScenarioTables::over);
	}

	private static List<Over> over(Shown shown) {
		var page = shown.get("page", SandboxesPage.class);
		return page.sandboxes().stream().map(one -> new Over(one, page.label(one.draft()))).toList();
	}

	@Bean
	PageTable answersTable() {
		return tables.<Answered>of("scenario/answers", "scenario.answers.history")
			.column("scenario.term", answered -> answered.sheet().name(answered.answer().term()))
			.column("scenario.readings",
					answered -> answered.answer().reading().words() == null ? tables.say("scenario.silent")
							: answered.answer().reading().words())
			.column("scenario.effect.column", answered -> tables.word("scenario.effect", answered.answer().effect()))
			.column("scenario.answers.why", answered -> answered.answer().rationale())
			.column("shell.tables.superseded",
					answered -> answered.answer().supersededAt() == null ? null
							: times.clock(answered.answer().supersededAt()))
			.column("shell.tables.by", answered -> names.of(answered.answer().recordedBy()))
			.column("shell.tables.at", answered -> times.clock(answered.answer().recordedAt()))
			.rows(ScenarioTables::answered);
	}

	private static List<Answered> answered(Shown shown) {
		var sheet = shown.get("sheet", AnswerSheet.class);
		return sheet.history().stream().map(answer -> new Answered(sheet, answer)).toList();
	}

	/** A wording and what its draft is called. */
	private record Over(SandboxView sandbox, String draft) {

	}

	/** An answer among those on its condition. */
	private record Answered(AnswerSheet sheet, AnswerView answer) {

	}

}
