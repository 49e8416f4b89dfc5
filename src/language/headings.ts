/** Headings that many documents have, by language: none of them is what a document is called. */
const GENERIC: Readonly<Record<string, string>> = {
  en: 'abstract, about, background, contents, table of contents, description, features, foreword, getting started, goals, installation, introduction, intro, motivation, overview, preface, prerequisites, quick start, quickstart, requirements, summary, synopsis, tl;dr, tldr, translations, usage, welcome, what is this',
  de: 'abstract, einführung, einleitung, einstieg, hintergrund, inhalt, inhaltsverzeichnis, motivation, überblick, übersicht, übersetzungen, vorwort, zusammenfassung, ziel, ziele',
  fr: 'avant-propos, contexte, description, introduction, préface, présentation, résumé, sommaire, table des matières, traductions',
  es: 'antecedentes, contenido, descripción, índice, introducción, prefacio, prólogo, resumen, traducciones, visión general',
  it: 'descrizione, indice, introduzione, panoramica, prefazione, premessa, riassunto, sommario, traduzioni',
  pt: 'descrição, índice, introdução, prefácio, resumo, sumário, traduções, visão geral',
  nl: 'achtergrond, inhoud, inleiding, introductie, overzicht, samenvatting, voorwoord',
  pl: 'opis, podsumowanie, spis treści, streszczenie, wprowadzenie, wstęp',
  ru: 'аннотация, введение, вступление, обзор, описание, оглавление, переводы, предисловие, содержание',
  zh: '引言, 前言, 摘要, 概述, 概要, 简介, 介绍, 目录, 背景, 簡介, 介紹, 目錄, 翻译, 翻譯',
  ja: 'はじめに, まえがき, 概要, 目次, 導入, 要約, イントロダクション, 背景, 翻訳',
  ko: '개요, 들어가며, 머리말, 목차, 서론, 소개, 요약, 배경, 번역',
  he: 'הקדמה, מבוא, סיכום, תוכן עניינים, תרגומים, תקציר',
  hu: 'bevezetés, előszó, fordítások, összefoglaló, tartalom, tartalomjegyzék',
  ar: 'مقدمة, المقدمة, ملخص, الملخص, نظرة عامة',
};

const KNOWN = new Set(Object.values(GENERIC).flatMap((names) => names.split(', ')));

/** "1. Roof", "2) Floor": one of several. */
const NUMBERED = /^\s*\d{1,2}[.)]\s+\p{L}/u;

/** Whether a heading is one of a section, whatever the document. A number before it is no part of it. */
export const isGeneric = (heading: string): boolean =>
  NUMBERED.test(heading) ||
  KNOWN.has(
    heading
      .toLowerCase()
      .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
      .replace(/\s+/g, ' '),
  );
