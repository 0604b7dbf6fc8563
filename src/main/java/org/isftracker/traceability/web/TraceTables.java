package org.isftracker.traceability.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.Judgement;
import org.isftracker.document.PageTable;
import org.isftracker.document.Shown;
import org.isftracker.document.Table;
import org.isftracker.document.Tables;
import org.isftracker.traceability.ClauseLoad;
import org.isftracker.traceability.Tie;
import org.isftracker.traceability.TraceMatrix;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What hangs on what as spreadsheets. */
@Configuration(proxyBeanMethods = false)
class TraceTables {

	private final Tables tables;

	TraceTables(Tables tables) {
		this.tables = tables;
	}

	@Bean
	PageTable loadsTable() {
		return tables.<ClauseLoad>of("traceability/loads", "traceability.loads")
			.column("traceability.clause", load -> load.clause().label())
			.column("traceability.words", load -> load.clause().words())
			.column("traceability.terms",
					load -> Tables.joined(load.terms().stream().map(term -> term.name()).toList()))
			.column("traceability.conditions", load -> conditions(load))
			.column("traceability.nations",
					load -> Tables.joined(load.nations().stream().map(one -> one.nation().name()).toList()))
			.column("traceability.troops.least", load -> load.troops().least())
			.column("traceability.troops.most", load -> load.troops().most())
			.rows(shown -> shown.list("loads", ClauseLoad.class));
	}

	private String conditions(ClauseLoad load) {
		return Tables.joined(load.resting()
			.stream()
			.map(one -> one.nation().nation().name() + ": " + one.condition().condition().title() + " ("
					+ said(one.condition().judgement()) + ")")
			.toList());
	}

	@Bean
	PageTable traceMatrixTable() {
		return new PageTable("traceability/matrix", "", this::matrix);
	}

	private Table matrix(Shown shown) {
		var matrix = shown.get("matrix", TraceMatrix.class);
		var columns = Stream.concat(Stream.of(tables.say("traceability.nation"), tables.say("traceability.condition")),
				matrix.columns().stream().map(load -> load.clause().label()));
		return new Table(tables.say("traceability.matrix"), columns.toList(),
				matrix.lines().stream().map(this::row).toList());
	}

	private List<Object> row(TraceMatrix.Line line) {
		List<Object> row = new ArrayList<>(
				List.of(line.nation().nation().name(), line.condition().condition().title()));
		line.cells().forEach(cell -> row.add(said(cell.tie(), line.condition())));
		return row;
	}

	private String said(@Nullable Tie tie, AssessedCondition condition) {
		if (tie == null) {
			return "";
		}
		return tie == Tie.WORDS ? said(condition.judgement()) : tables.say("traceability.tie.TERM");
	}

	/** What was found, and where it no longer holds, how it stands. */
	private String said(Judgement judgement) {
		var outcome = tables.word("assessment.outcome", judgement.outcome());
		var standing = tables.say("assessment.standing." + judgement.standing());
		return outcome == null ? standing : outcome + ", " + standing;
	}

}
