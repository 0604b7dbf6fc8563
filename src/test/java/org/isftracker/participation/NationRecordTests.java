package org.isftracker.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.isftracker.TestDatabase;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.NewStatement;
import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementRecording;
import org.isftracker.evidence.Usage;
import org.isftracker.participation.OtherNations.Asked;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(TestDatabase.class)
@Transactional
@WithMockUser(username = "nations-analyst", roles = "ANALYST")
class NationRecordTests {

	static final LocalDate THEN = SampleNations.THEN;

	@Autowired
	NationReading reading;

	@Autowired
	NationTracking nations;

	@Autowired
	StatusProposing proposing;

	@Autowired
	SigningOff signing;

	@Autowired
	ContributionTracking contributions;

	@Autowired
	ConditionTracking conditions;

	@Autowired
	RequirementSetting requirements;

	@Autowired
	ActorRegister actors;

	@Autowired
	StatementRecording statements;

	@Autowired
	JdbcClient jdbc;

	ActorId nation = SampleNations.NATION;

	StatementId open = SampleNations.SAID;

	StatementId confidential = SampleNations.SAID;

	@BeforeEach
	void aNationThatSpoke() {
		for (var person : Set.of("nations-analyst", "nations-lead", "nations-reader")) {
			jdbc.sql("insert into person values (?, ?, 'READER', null, false, now(), 0) on conflict do nothing")
				.params(person, person)
				.update();
		}
		nation = actors.register(new NewActor("Testland", ActorKind.STATE, null, null, null, null, null));
		open = said(Usage.PUBLIC);
		confidential = said(Usage.IN_CONFIDENCE);
		nations.addNation(nation);
	}

	@Test
	void aSignedProposalBecomesThePlace() {
		var proposal = proposing.propose(proposal(ParticipationStatus.CONSIDERING, open));
		assertThat(view().status()).isNull();
		assertThat(view().proposal()).extracting(ProposalView::status).isEqualTo(ParticipationStatus.CONSIDERING);

		as("nations-lead", "LEAD");
		signing.sign(proposal);

		assertThat(view().proposal()).isNull();
		assertThat(view().status()).extracting(StatusView::signedBy).isEqualTo("nations-lead");
	}

	@Test
	void aReturnedProposalKeepsItsComment() {
		var proposal = proposing.propose(proposal(ParticipationStatus.PLEDGED, open));
		as("nations-lead", "LEAD");
		signing.returnWithComment(proposal, "Only the spokesman said so");

		assertThat(view().status()).isNull();
		assertThat(view().pastProposals()).extracting(ProposalView::comment)
			.containsExactly("Only the spokesman said so");
	}

	@Test
	void aNationHasOneOpenProposal() {
		proposing.propose(proposal(ParticipationStatus.PLEDGED, open));

		refuses(Refusal.ALREADY_PROPOSED, () -> proposing.propose(proposal(ParticipationStatus.PLEDGED, open)));
	}

	@Test
	void theProposalOfThePresentPlaceIsRefused() {
		sign(proposing.propose(proposal(ParticipationStatus.PLEDGED, open)));

		refuses(Refusal.SAME_STATUS, () -> proposing.propose(proposal(ParticipationStatus.PLEDGED, open)));
	}

	@Test
	void aProposalAgainstTheStandingsNeedsAReasonThatStaysInTheHistory() {
		anyDraftIsCurrent();
		var unjudged = conditions.state(nation, SampleNations.wording(Strength.RED_LINE, open));
		refuses(Refusal.AGAINST_THE_STANDINGS, () -> proposing.propose(proposal(ParticipationStatus.PLEDGED, open)));

		sign(proposing.propose(despite("It said it would come anyway")));

		assertThat(view().statusHistory().get(0).despite()).satisfies(despite -> {
			assertThat(despite).isNotNull();
			assertThat(despite.reason()).isEqualTo("It said it would come anyway");
			assertThat(despite.unmet()).extracting(Unmet::conditionId).containsExactly(unjudged.id());
		});
		as("nations-reader", "READER");
		assertThat(view().statusHistory().get(0).despite()).isNull();
	}

	@Test
	void aReasonThatNothingCallsForIsNotKept() {
		anyDraftIsCurrent();
		sign(proposing.propose(despite("Just in case")));

		assertThat(view().statusHistory().get(0).despite()).isNull();
	}

	@Test
	void aLeadMayNotSignAnOwnProposal() {
		as("nations-lead", "LEAD");
		var proposal = proposing.propose(proposal(ParticipationStatus.PLEDGED, open));

		refuses(Refusal.NOT_YOUR_OWN, () -> signing.sign(proposal));
	}

	@Test
	void anAnalystMayNotSign() {
		var proposal = proposing.propose(proposal(ParticipationStatus.PLEDGED, open));

		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> signing.sign(proposal));
	}

	@Test
	void nothingRestsOnAirOrOnTomorrow() {
		refuses(Refusal.NO_STATEMENT, () -> proposing.propose(proposal(ParticipationStatus.PLEDGED)));
		refuses(Refusal.UNKNOWN_STATEMENT,
				() -> proposing.propose(proposal(ParticipationStatus.PLEDGED, SampleNations.SAID)));
		var ahead = new NewProposal(nation, ParticipationStatus.PLEDGED, "Will", LocalDate.of(2999, 1, 1), null,
				Set.of(open));
		refuses(Refusal.FUTURE_DAY, () -> proposing.propose(ahead));
	}

	@Test
	void aWalkBackStaysBesideTheEarlierOffer() {
		var id = contributions.offer(nation, ContributionKind.TROOPS, offer(20_000L, 20_000L, open));
		contributions.revise(id, view().contributions().get(0).counting().id(), offer(5_000L, 8_000L, open));

		var contribution = view().contributions().get(0);
		assertThat(contribution.counting().least()).isEqualTo(5_000);
		assertThat(contribution.counting().direction()).isEqualTo(Direction.DOWN);
		assertThat(contribution.earlier()).extracting(OfferView::most).containsExactly(20_000L);
	}

	@Test
	void anOfferMadeFromASupersededOneIsRefused() {
		var id = contributions.offer(nation, ContributionKind.TROOPS, offer(1L, 2L, open));
		var first = view().contributions().get(0).counting().id();
		contributions.revise(id, first, offer(2L, 3L, open));

		assertThatExceptionOfType(SupersededMeanwhile.class)
			.isThrownBy(() -> contributions.revise(id, first, offer(3L, 4L, open)));
		assertThat(view().contributions().get(0).counting().least()).isEqualTo(2);
	}

	@Test
	void aConditionKeepsItsWordings() {
		var id = conditions.state(nation, SampleNations.wording(Strength.PREFERRED, open));
		conditions.reword(id, version(id), SampleNations.wording(Strength.RED_LINE, open));
		conditions.withdraw(id, version(id), new Withdrawal(THEN.plusDays(1), "about noon", Set.of(open)));

		assertThat(reading.history(id)).extracting(ConditionView::shift)
			.containsExactly(Shift.WITHDRAWN, Shift.HARDENED, Shift.STATED);
		assertThat(reading.condition(id)).get().extracting(ConditionView::stands).isEqualTo(false);
	}

	@Test
	void whatAConditionAsksOfOthersAndNamesStaysWithItsWording() {
		var other = another("Otherland");
		var provision = anyProvision();
		var id = conditions.state(nation, asking(OtherNations.enough(1, Set.of(other)), Set.of(provision)));
		conditions.reword(id, version(id), asking(OtherNations.none(Set.of(other)), Set.of()));

		var history = reading.history(id);
		assertThat(history).extracting(ConditionView::others)
			.containsExactly(OtherNations.none(Set.of(other)), OtherNations.enough(1, Set.of(other)));
		assertThat(history).extracting(ConditionView::provisions).containsExactly(Set.of(), Set.of(provision));
	}

	@Test
	void whatCannotBeReckonedOfOthersIsRefused() {
		var other = another("Otherland");

		refuses(Refusal.ITSELF_AMONG_OTHERS, () -> ask(OtherNations.none(Set.of(nation, other))));
		refuses(Refusal.UNKNOWN_NATION, () -> ask(OtherNations.none(Set.of(SampleNations.NATION))));
		refuses(Refusal.NO_NATION_NAMED, () -> ask(OtherNations.command(Set.of())));
		refuses(Refusal.HOW_MANY, () -> ask(new OtherNations(Asked.ENOUGH_COME, null, Set.of(other))));
		refuses(Refusal.HOW_MANY, () -> ask(OtherNations.enough(201, Set.of())));
		refuses(Refusal.MORE_THAN_NAMED, () -> ask(OtherNations.enough(2, Set.of(other))));
		refuses(Refusal.UNKNOWN_PROVISION,
				() -> conditions.state(nation, asking(null, Set.of(new ProvisionId(UUID.randomUUID())))));
	}

	@Test
	void aWordingMadeFromASupersededOneIsRefused() {
		var id = conditions.state(nation, SampleNations.wording(Strength.PREFERRED, open));
		var first = version(id);
		conditions.reword(id, first, SampleNations.wording(Strength.REQUIRED, open));

		assertThatExceptionOfType(SupersededMeanwhile.class)
			.isThrownBy(() -> conditions.reword(id, first, SampleNations.wording(Strength.RED_LINE, open)));
	}

	@Test
	void aReaderSeesNothingThatRestsOnConfidenceAlone() {
		sign(proposing.propose(proposal(ParticipationStatus.CONSIDERING, open)));
		sign(proposing.propose(proposal(ParticipationStatus.PLEDGED, confidential)));
		contributions.offer(nation, ContributionKind.POLICE, offer(10L, 20L, confidential));
		var shared = conditions.state(nation, SampleNations.wording(Strength.REQUIRED, open, confidential));
		conditions.state(nation, SampleNations.wording(Strength.REQUIRED, confidential));
		as("nations-reader", "READER");

		assertThat(view().status()).extracting(StatusView::status).isEqualTo(ParticipationStatus.CONSIDERING);
		assertThat(view().contributions()).isEmpty();
		assertThat(reading.conditions(nation)).extracting(ConditionView::id).containsExactly(shared);
		assertThat(reading.conditions(nation).get(0).statements()).containsExactly(open);
	}

	@Test
	void anArchivedNationLeavesTheListsAndKeepsItsHistory() {
		var id = conditions.state(nation, SampleNations.wording(Strength.REQUIRED, open));
		nations.archive(nation);

		assertThat(reading.nations()).extracting(NationView::id).doesNotContain(nation);
		assertThat(reading.conditions()).extracting(ConditionView::id).doesNotContain(id);
		assertThat(reading.condition(id)).isPresent();
		assertThat(view().archived()).isTrue();
		refuses(Refusal.NATION_ARCHIVED, () -> proposing.propose(proposal(ParticipationStatus.PLEDGED, open)));
	}

	@Test
	void theNextRequirementSupersedesTheOneBefore() {
		requirements.require(null, new NewRequirement(ContributionKind.TROOPS, 20_000, THEN, Set.of(open)));
		var first = reading.requirements().get(0).id();
		requirements.require(first, new NewRequirement(ContributionKind.TROOPS, 25_000, THEN, Set.of(open)));

		assertThat(reading.requirements()).extracting(RequirementView::amount).containsExactly(25_000L);
		assertThatExceptionOfType(SupersededMeanwhile.class).isThrownBy(
				() -> requirements.require(first, new NewRequirement(ContributionKind.TROOPS, 1, THEN, Set.of(open))));
	}

	private void ask(OtherNations others) {
		conditions.state(nation, asking(others, Set.of()));
	}

	private Wording asking(@Nullable OtherNations others, Set<ProvisionId> provisions) {
		return new Wording("Not alone", "It does not come alone.", ConditionKind.OTHER_NATIONS_FIRST, Strength.REQUIRED,
				null, Set.of(), provisions, others, THEN, null, Set.of(open));
	}

	private ActorId another(String name) {
		var other = actors.register(NewActor.named(name, ActorKind.STATE));
		nations.addNation(other);
		return other;
	}

	private ProvisionId anyProvision() {
		return new ProvisionId(
				jdbc.sql("insert into provision (id, version) values (gen_random_uuid(), 0) returning id")
					.query(UUID.class)
					.single());
	}

	private NationView view() {
		return reading.nation(nation).orElseThrow();
	}

	private WordingId version(ConditionId id) {
		return reading.condition(id).orElseThrow().version();
	}

	private void sign(ParticipationId proposal) {
		as("nations-lead", "LEAD");
		signing.sign(proposal);
		as("nations-analyst", "ANALYST");
	}

	private NewProposal proposal(ParticipationStatus status, StatementId... statements) {
		return new NewProposal(nation, status, "Said so in public", THEN, null, Set.of(statements));
	}

	private NewProposal despite(String reason) {
		return new NewProposal(nation, ParticipationStatus.PLEDGED, "Said so in public", THEN, null, Set.of(open),
				reason);
	}

	private void anyDraftIsCurrent() {
		jdbc.sql(
				"""
						insert into draft (id, label, language, usage, stage, dated_on, fingerprint, created_at, created_by, version)
						values (gen_random_uuid(), 'Text of the ladder', 'en', 'PUBLIC', 'CIRCULATED', date '2999-01-01', 'words',
						    now(), 'nations-lead', 0)""")
			.update();
	}

	private static NewOffer offer(long least, long most, StatementId statement) {
		return new NewOffer(least, most, Certainty.STATED, null, THEN, null, Set.of(statement));
	}

	private StatementId said(Usage usage) {
		return statements.record(new NewStatement(nation, null, null, THEN, null, "Gazette", null, null, "en",
				Grade.ON_RECORD, StatementForm.PARAPHRASE, "It will come.", null, usage, null));
	}

	private static void as(String username, String role) {
		TestSecurityContextHolder.setAuthentication(new TestingAuthenticationToken(username, "", "ROLE_" + role));
	}

	private static void refuses(Refusal refusal, Runnable command) {
		assertThatExceptionOfType(ParticipationRefused.class).isThrownBy(command::run)
			.extracting(ParticipationRefused::refusal)
			.isEqualTo(refusal);
	}

}
