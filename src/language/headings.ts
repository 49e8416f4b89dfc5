/** Headings that many documents have, by language: none of them is what a document is called. */
const GENERIC: Readonly<Record<string, string>> = {
  en: 'abstract, about, background, contents, table of contents, description, foreword, goals, introduction, intro, motivation, overview, preface, prerequisites, requirements, summary, synopsis, tl;dr, tldr, welcome, what is this',
  de: 'abstract, einführung, einleitung, einstieg, hintergrund, inhalt, inhaltsverzeichnis, motivation, überblick, übersicht, vorwort, zusammenfassung, ziel, ziele',
  fr: 'avant-propos, contexte, description, introduction, préface, présentation, résumé, sommaire, table des matières',
  es: 'antecedentes, contenido, descripción, índice, introducción, prefacio, prólogo, resumen, visión general',
  it: 'descrizione, indice, introduzione, panoramica, prefazione, premessa, riassunto, sommario',
  pt: 'descrição, índice, introdução, prefácio, resumo, sumário, visão geral',
  nl: 'achtergrond, inhoud, inleiding, introductie, overzicht, samenvatting, voorwoord',
  pl: 'opis, podsumowanie, spis treści, streszczenie, wprowadzenie, wstęp',
  ru: 'аннотация, введение, вступление, обзор, описание, оглавление, предисловие, содержание',
  zh: '引言, 前言, 摘要, 概述, 概要, 简介, 介绍, 目录, 背景, 簡介, 介紹, 目錄',
  ja: 'はじめに, まえがき, 概要, 目次, 導入, 要約, イントロダクション, 背景',
  ko: '개요, 들어가며, 머리말, 목차, 서론, 소개, 요약, 배경',
  ar: 'مقدمة, المقدمة, ملخص, الملخص, نظرة عامة',
};

const KNOWN = new Set(Object.values(GENERIC).flatMap((names) => names.split(', ')));

/** Whether a heading is one of a section, whatever the document. A number before it is no part of it. */
export const isGeneric = (heading: string): boolean =>
  KNOWN.has(
    heading
      .toLowerCase()
      .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
      .replace(/\s+/g, ' '),
  );
