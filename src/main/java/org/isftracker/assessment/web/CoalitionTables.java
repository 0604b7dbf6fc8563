package org.isftracker.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.isftracker.assessment.AssessedNation;
import org.isftracker.assessment.Force;
import org.isftracker.assessment.TaskTable;
import org.isftracker.assessment.TextTable;
import org.isftracker.document.PageTable;
import org.isftracker.document.Shown;
import org.isftracker.document.Table;
import org.isftracker.document.Tables;
import org.isftracker.participation.TaskStance;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The nations together as spreadsheets: under every text, as a force, and by task. */
@Configuration(proxyBeanMethods = false)
class CoalitionTables {

	private final Tables tables;

	CoalitionTables(Tables tables) {
		this.tables = tables;
	}

	@Bean
	PageTable textsTable() {
		return new PageTable("assessment/texts", "", shown -> texts(shown.get("table", TextTable.class)));
	}

	private Table texts(TextTable table) {
		var columns = Stream.concat(Stream.of(tables.say("participation.nation")),
				table.texts().stream().map(text -> text.draft().label()));
		return new Table(tables.say("assessment.texts"), columns.toList(),
				table.lines().stream().map(this::row).toList());
	}

	private List<Object> row(TextTable.Line line) {
		List<Object> row = new ArrayList<>(List.of(line.nation().name()));
		line.cells().forEach(cell -> row.add(readiness(cell.nation())));
		return row;
	}

	private String readiness(@Nullable AssessedNation nation) {
		return nation == null ? "" : tables.say("participation.readiness." + nation.readiness());
	}

	@Bean
	PageTable forceOfEachKindTable() {
		return tables.<Force.Line>of("assessment/force", "assessment.force")
			.column("assessment.force.kind", line -> tables.word("participation.contribution", line.kind()))
			.column("assessment.force.required", Force.Line::required)
			.column("assessment.force.confirmed.least", line -> line.confirmed().least())
			.column("assessment.force.confirmed.most", line -> line.confirmed().most())
			.column("assessment.force.met.least", line -> line.conditionsMet().least())
			.column("assessment.force.met.most", line -> line.conditionsMet().most())
			.column("assessment.force.in-doubt.least", line -> line.inDoubt().least())
			.column("assessment.force.in-doubt.most", line -> line.inDoubt().most())
			.column("assessment.force.blocked.least", line -> line.blocked().least())
			.column("assessment.force.blocked.most", line -> line.blocked().most())
			.column("participation.force.missing", line -> line.required() == null ? null : line.nobody())
			.rows(CoalitionTables::lines);
	}

	private static List<Force.Line> lines(Shown shown) {
		return shown.find("force", ForcePage.class)
			.map(force -> force.kinds().stream().map(ForcePage.Kind::line).toList())
			.orElse(List.of());
	}

	@Bean
	PageTable tasksTable() {
		return new PageTable("assessment/tasks", "",
				shown -> shown.find("table", TaskTable.class)
					.map(this::tasks)
					.orElse(new Table(tables.say("assessment.tasks"), List.of(tables.say("assessment.tasks.nation")),
							List.of())));
	}

	private Table tasks(TaskTable table) {
		var columns = Stream.concat(Stream.of(tables.say("assessment.tasks.nation")),
				table.lines().stream().map(line -> line.task().name()));
		List<List<Object>> rows = new ArrayList<>();
		for (int nation = 0; nation < table.nations().size(); nation++) {
			rows.add(row(table, nation));
		}
		return new Table(tables.say("assessment.tasks"), columns.toList(), rows);
	}

	private List<Object> row(TaskTable table, int nation) {
		List<Object> row = new ArrayList<>(List.of(table.nations().get(nation).nation().name()));
		table.lines().forEach(line -> row.add(stance(line.cells().get(nation).stance())));
		return row;
	}

	private String stance(@Nullable TaskStance stance) {
		return tables.say(stance == null ? "assessment.tasks.not-said" : "participation.task.stance." + stance);
	}

}
