import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlanAudience, type PlanStructure, planQuery } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { NotFound } from '../../shell/dead-ends.tsx';
import { AudienceDialog } from '../plan/audience-dialog.tsx';
import { PartTags } from '../services/part-tags.tsx';
import { AudienceChannels } from './audience-channels.tsx';
import { AudienceMessages } from './audience-messages.tsx';
import styles from './audience-page.module.css';
import { GroupPageSection } from './group-page-section.tsx';
import { GroupProfileSection } from './group-profile.tsx';
import { GroupSkills } from './group-skills.tsx';
import { MemberSection } from './member-section.tsx';
import { RecipeDialog } from './recipe-dialog.tsx';
import { RemoveAudience } from './remove-audience.tsx';

export const AudiencePage = () => {
  const { programmeId, audienceId } = useParams({ from: '/staff/program/$programmeId/malgrupper/$audienceId' });
  const plan = useQuery(planQuery(programmeId));
  return (
    <QueryView query={plan}>
      {(structure) => {
        const audience = structure.audiences.find(({ id }) => id === audienceId);
        return audience === undefined ? <NotFound /> : <Audience key={audienceId} structure={structure} audience={audience} />;
      }}
    </QueryView>
  );
};

const Audience = ({ structure, audience }: { structure: PlanStructure; audience: PlanAudience }) => {
  const { t } = useTranslation();
  const { id: programmeId, name: programmeName } = structure.programme;
  const [isEditing, setIsEditing] = useState(false);
  const [isPlanning, setIsPlanning] = useState(false);
  const facts = [
    t(`audience.side.${audience.side}`),
    audience.tier !== null && t('plan.onTier', { tier: audience.tier }),
    audience.contactPerson && t('audience.via', { name: audience.contactPerson }),
  ];
  return (
    <>
      <PageHeader
        title={audience.name}
        crumb={
          <Link to="/program/$programmeId" params={{ programmeId }}>
            {programmeName}
          </Link>
        }
        lead={facts.filter(Boolean).join(' · ')}
        actions={
          <>
            <Button onPress={() => setIsPlanning(true)}>{t('groups.recipe')}</Button>
            {structure.programme.isOwn && <Button onPress={() => setIsEditing(true)}>{t('audience.edit')}</Button>}
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.aside}>
          <MemberSection audienceId={audience.id} />
          <GroupPageSection programmeId={programmeId} audienceId={audience.id} />
        </div>
        <div className={styles.aside}>
          <GroupProfileSection programmeId={programmeId} audienceId={audience.id} isOwn={structure.programme.isOwn} />
          <PartTags programmeId={programmeId} kind="audience" subjectId={audience.id} mayChange={structure.programme.isOwn} />
          <GroupSkills audienceId={audience.id} />
          <AudienceMessages structure={structure} audience={audience} />
          <AudienceChannels audience={audience} />
          {structure.programme.isOwn && <RemoveAudience structure={structure} audience={audience} />}
        </div>
      </div>
      {isPlanning && <RecipeDialog programmeId={programmeId} audienceId={audience.id} onClose={() => setIsPlanning(false)} />}
      {isEditing && <AudienceDialog programmeId={programmeId} audience={audience} onClose={() => setIsEditing(false)} />}
    </>
  );
};
