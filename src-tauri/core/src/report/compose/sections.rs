//! A template → the sections of a report: what each asks for, in order, under its heading.
//!
//! Must not know how any single part is made.

use crate::error::Result;
use crate::report::model::{Block, Section};
use crate::report::template::{self, Content, Piece, Template};

use super::Composer;
use super::finance::Ledgered;

/// A section on its way: id, heading, what stands in it.
type Made = (String, String, Vec<Block>);

impl Composer<'_> {
    /// The sections of a template. A part (level 2) stands in the section above it, under a
    /// heading of its own.
    pub(super) fn sections(&self, template: &Template) -> Result<Vec<Section>> {
        let money = self.accounts.map(|accounts| Ledgered::new(accounts, template));
        let mut sections: Vec<Section> = Vec::new();
        for asked in &template.sections {
            for (id, title, blocks) in self.made(asked, money.as_ref())? {
                match sections.last_mut().filter(|_| asked.level > 1) {
                    Some(above) => {
                        above.blocks.push(Block::Heading { text: title });
                        above.blocks.extend(blocks);
                    }
                    None => sections.push(Section { id, title, blocks }),
                }
            }
        }
        sections.retain(|section| !section.blocks.is_empty());
        Ok(sections)
    }

    /// What a section of the template becomes: nothing, one section, or one for every year.
    fn made(&self, asked: &template::Section, money: Option<&Ledgered<'_>>) -> Result<Vec<Made>> {
        let title = asked.heading(self.language);
        if let (Content::Budget(budget), Some(money)) = (&asked.content, money) {
            let titled = |year: Option<String>| match year {
                Some(year) => format!("{title} {year}"),
                None => title.clone(),
            };
            let budgets = self.budgets(money, &asked.id, budget)?.into_iter();
            let made = budgets.map(|made| (made.id, titled(made.year), self.noted(asked, vec![made.table])));
            return Ok(made.collect());
        }
        let mut blocks = self.blocks_of(asked, money)?;
        let nothing = blocks.is_empty() && !matches!(asked.content, Content::Chapter);
        match (nothing, asked.optional) {
            (true, true) => return Ok(Vec::new()),
            // A note keeps with what follows: below a heading of its own part it would keep too much.
            (true, false) if asked.level > 1 => blocks.push(self.nothing_said(&asked.id)),
            (true, false) => blocks.push(self.not_provided_note()),
            (false, _) => {}
        }
        Ok(vec![(asked.id.clone(), title, self.noted(asked, blocks))])
    }

    /// The blocks with the remark of the template before them.
    fn noted(&self, asked: &template::Section, mut blocks: Vec<Block>) -> Vec<Block> {
        if let Some(note) = &asked.note {
            blocks.insert(0, Block::Note { text: note.of(self.language) });
        }
        blocks
    }

    /// What stands in a section; nothing where nobody gave it.
    fn blocks_of(&self, asked: &template::Section, money: Option<&Ledgered<'_>>) -> Result<Vec<Block>> {
        match &asked.content {
            Content::Chapter => Ok(Vec::new()),
            Content::Question => Ok(self.written(asked)),
            Content::Facts(facts) => Ok(self.facts_of(&asked.id, facts)),
            Content::Results(columns) => Ok(self.result_matrix(asked, columns)),
            Content::Signature(signatories) => Ok(self.signatures(asked, signatories)),
            Content::Form(lines) => match money {
                Some(money) => self.form(money, &asked.id, lines),
                None => Ok(Vec::new()),
            },
            Content::Budget(_) => Ok(Vec::new()),
            Content::Chart(chart) => self.chart(asked, *chart, money),
            Content::Record(piece) => self.piece(*piece, money),
        }
    }

    /// A part of the record in the shape that it has in every report.
    fn piece(&self, piece: Piece, money: Option<&Ledgered<'_>>) -> Result<Vec<Block>> {
        if let Some(money) = money
            && let Some(blocks) = self.money_piece(money, piece)?
        {
            return Ok(blocks);
        }
        Ok(match piece {
            Piece::KeyFigures => self.summary()?,
            Piece::Identity => self.identity(),
            Piece::Agreements => self.agreements(),
            Piece::Purpose => self.purpose(),
            Piece::Framework => self.framework(),
            Piece::Workplan => self.work_plan().into_iter().collect(),
            Piece::Indicators => self.indicators(),
            Piece::Deliverables => self.deliverables(),
            Piece::Achievements => self.results(),
            Piece::SignedBudget => self.budget()?,
            Piece::Reach => self.reach()?,
            Piece::Engagement => self.engagement(),
            Piece::Risks => self.risks(),
            Piece::Lessons => self.lessons(),
            Piece::Partners => self.partners(),
            Piece::LegalBasis => self.legal_basis(),
            Piece::Photos => self.photos(),
            Piece::Sources => self.sources(),
            Piece::NotProvided => self.not_provided(),
            Piece::Unrecognised => self.unrecognised(),
            Piece::Summary
            | Piece::Entries
            | Piece::Reallocations
            | Piece::Rates
            | Piece::Check
            | Piece::Spending
            | Piece::Variances => Vec::new(),
        })
    }
}
